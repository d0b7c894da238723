/** What is made up of an invented organisation; the rest is derived. Amounts in CNY 10,000, of the last full year. */
export interface Sketch {
  readonly kind?: 'institution' | 'private-institution';
  readonly name: string;
  readonly address: string;
  readonly registeredOn: string;
  readonly legalRepresentative: string;
  readonly activity: 'production' | 'construction' | 'service' | 'environment';
  readonly industry: string;
  readonly encouraged: readonly string[];
  /** An industrial enterprise has its 亩均效益 evaluated (A11.5). */
  readonly industrial: boolean;
  readonly grade?: 'A' | 'B' | 'C' | 'D' | 'not-evaluated';
  readonly employees: number;
  readonly scope: string;
  /** What it makes or does, in a few words. */
  readonly product: string;
  readonly revenue: number;
  /** Yearly, in percent. */
  readonly growth: number;
  /** The association or competent authority that it asks for a recommendation. */
  readonly recommender: string;
  readonly contact: { readonly name: string; readonly position: string };
  readonly consultancy?: { readonly institution: string; readonly person: string };
}

/** An address in the district. */
export const town = (place: string): string => `浙江省温州市瓯海区${place}`;
