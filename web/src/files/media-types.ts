/** What the API takes, by the ending of the name. */
export const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
} as const;

type MediaType = (typeof mediaTypes)[keyof typeof mediaTypes];

export const mediaTypeOf = (name: string): MediaType | undefined => {
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  return Object.hasOwn(mediaTypes, ending) ? mediaTypes[ending as keyof typeof mediaTypes] : undefined;
};
