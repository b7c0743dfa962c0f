import { useCancellations } from './cancellations/Cancellations.tsx';
import { useLanguage } from './Language.tsx';
import { useSession } from './Session.tsx';

interface HeaderProps {
  readonly onSignOut: () => void;
  readonly onOtherToken: () => void;
}

/** The title, the language, and who is signed in. */
export function Header({ onSignOut, onOtherToken }: HeaderProps) {
  const { t, language, setLanguage } = useLanguage();
  const { token, subject } = useSession();
  const { pending } = useCancellations();
  return (
    <header>
      <div>
        <h1>{t.title}</h1>
        <p>{t.intro}</p>
      </div>
      <div className="account">
        {token && (
          <>
            <span>{t.signedIn(subject ?? '')}</span>
            <button type="button" onClick={onOtherToken}>
              {t.otherToken}
            </button>
            <button
              type="button"
              disabled={pending}
              title={pending ? t.signOutWait : undefined}
              onClick={onSignOut}
            >
              {t.signOut}
            </button>
          </>
        )}
        <button
          type="button"
          lang={language === 'en' ? 'zh-Hans' : 'en'}
          onClick={() => {
            setLanguage(language === 'en' ? 'zh' : 'en');
          }}
        >
          {language === 'en' ? '中文' : 'English'}
        </button>
      </div>
    </header>
  );
}
