import { createHash } from 'node:crypto';

/**
 * What the page may do, as its Content-Security-Policy: run the one script and use the one style whose hashes stand here, and nothing else. No
 * request, no frame, no form, no base address; no text can become HTML or script, where the browser knows Trusted Types.
 */
export function contentPolicy(script: string, style: string): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    `default-src 'none'`,
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types 'none'`,
  ].join('; ');
}
