/** Digits as they were typed, without spaces and hyphens; full-width digits become plain ones. */
export const readDigits = (text: string): string => text.normalize('NFKC').replace(/[\s-]/g, '');

export const isMachineNo = (text: string): boolean => /^\d{8,20}$/.test(text);

export const isCode = (text: string): boolean => /^\d{6,10}$/.test(text);

/** What was typed into a field of a form. */
export function typed(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
}
