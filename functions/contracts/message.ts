/** Whom a message is for: an organisation or department, a role's holders, one person, or whoever lodged an opinion. */
export type Recipient =
  | { readonly kind: 'unit'; readonly unit: string }
  | { readonly kind: 'role'; readonly role: 'office' | 'committee' | 'government' | 'supervisor' }
  | { readonly kind: 'person'; readonly person: string }
  /** Name and contact lie in Private under `ref`. */
  | { readonly kind: 'objector'; readonly ref: string };

/** Something a person is told, once. */
export interface Message {
  /** Derives from the event that gave rise to it: the same event never tells twice. */
  readonly id: string;
  readonly to: Recipient;
  readonly template: string;
  readonly subject: string;
  readonly text: string;
}
