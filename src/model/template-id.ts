/** The empty tables for people to fill in. Every language has a text for each. */
export type TemplateId =
  | 'voter-counts'
  | 'protocol-copies'
  | 'turnout-readings'
  | 'incidents'
  | 'ballot-orders'
  | 'replies';
