import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import { errorTexts, texts, type ErrorText, type Language, type Texts } from './texts/index.ts';
import type { ErrorAdvice } from './texts/errors-en.ts';

interface Speech {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly t: Texts;
  readonly errors: Readonly<Record<ErrorText, ErrorAdvice>>;
  /** A time of the service as people read it, in the browser's time zone, which it names. */
  readonly formatTime: (time: string | number) => string;
}

const KEY = 'language';
const LanguageContext = createContext<Speech | undefined>(undefined);

function firstLanguage(): Language {
  const kept = localStorage.getItem(KEY);
  if (kept === 'en' || kept === 'zh') return kept;
  return navigator.language.startsWith('zh') ? 'zh' : 'en';
}

/** Keeps the language, also for the next visit. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage);
  const speech = useMemo(() => {
    const locale = navigator.languages.find((locale) => locale.startsWith(language)) ?? language;
    const parts = {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    } as const;
    const format = new Intl.DateTimeFormat(locale, parts);
    const zone = new Intl.DateTimeFormat(locale, { ...parts, timeZoneName: 'short' });
    // The zone is last in every language; Intl puts it between date and time in Chinese.
    const formatTime = (time: string | number) => {
      const date = new Date(time);
      const name = zone.formatToParts(date).find(({ type }) => type === 'timeZoneName')?.value ?? '';
      return `${format.format(date)} ${name}`.trim();
    };
    return {
      language,
      t: texts[language],
      errors: errorTexts[language],
      formatTime,
      setLanguage: (chosen: Language) => {
        localStorage.setItem(KEY, chosen);
        setLanguage(chosen);
      },
    };
  }, [language]);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
    document.title = texts[language].title;
  }, [language]);
  return <LanguageContext value={speech}>{children}</LanguageContext>;
}

export function useLanguage(): Speech {
  const speech = use(LanguageContext);
  if (!speech) throw new Error('useLanguage needs a LanguageProvider');
  return speech;
}
