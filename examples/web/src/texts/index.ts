import { en, type Texts } from './en.ts';
import { errorsEn, type ErrorAdvice, type ErrorText } from './errors-en.ts';
import { errorsZh } from './errors-zh.ts';
import { zh } from './zh.ts';

export type { ErrorText, Texts };

/** The languages of this page. */
export type Language = 'en' | 'zh';

export const texts: Readonly<Record<Language, Texts>> = { en, zh };

/** What to say of each error, in each language. */
export const errorTexts: Readonly<Record<Language, Readonly<Record<ErrorText, ErrorAdvice>>>> = {
  en: errorsEn,
  zh: errorsZh,
};
