import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState, type SubmitEvent } from 'react';
import type { Language } from './error-texts.ts';
import { Machine } from './Machine.tsx';
import { texts } from './texts.ts';
import { keepToken, readToken } from './token.ts';

/** What was typed into a field of a form. */
function typed(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** The whole page: who you are, which machine, and what is waiting there. */
export function App() {
  const [language, setLanguage] = useState<Language>(navigator.language.startsWith('zh') ? 'zh' : 'en');
  const [look, setLook] = useState({ machineNo: '', count: 0 });
  const [tokenKept, setTokenKept] = useState(readToken() !== '');
  const client = useApolloClient();
  const t = texts[language];
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
    document.title = t.title;
  }, [language, t]);

  const useToken = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    keepToken(typed(event.currentTarget, 'token'));
    setTokenKept(readToken() !== '');
    // What one person may see is not for the next.
    setLook({ machineNo: '', count: look.count + 1 });
    void client.clearStore();
  };
  const lookUp = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setLook({ machineNo: typed(event.currentTarget, 'machineNo'), count: look.count + 1 });
  };

  return (
    <>
      <header>
        <div>
          <h1>{t.title}</h1>
          <p>{t.intro}</p>
        </div>
        <button
          type="button"
          lang={language === 'en' ? 'zh-Hans' : 'en'}
          onClick={() => {
            setLanguage(language === 'en' ? 'zh' : 'en');
          }}
        >
          {language === 'en' ? '中文' : 'English'}
        </button>
      </header>
      <main>
        <form onSubmit={useToken}>
          <label htmlFor="token">{t.token}</label>
          <div className="field">
            <input
              id="token"
              name="token"
              type="password"
              autoComplete="off"
              required
              aria-describedby="token-hint"
            />
            <button type="submit">{t.useToken}</button>
          </div>
          <p id="token-hint" className="hint">
            {tokenKept && <strong>{t.tokenKept} </strong>}
            {t.tokenHint}
          </p>
        </form>
        <form onSubmit={lookUp}>
          <label htmlFor="machineNo">{t.machineNo}</label>
          <div className="field">
            <input
              id="machineNo"
              name="machineNo"
              inputMode="numeric"
              autoComplete="off"
              required
              pattern="\s*[0-9]{8,20}\s*"
              title={t.machineNoHint}
              aria-describedby="machineNo-hint"
            />
            <button type="submit" className="main">
              {t.look}
            </button>
          </div>
          <p id="machineNo-hint" className="hint">
            {t.machineNoHint}
          </p>
        </form>
        {look.machineNo && <Machine key={look.count} machineNo={look.machineNo} language={language} />}
      </main>
    </>
  );
}
