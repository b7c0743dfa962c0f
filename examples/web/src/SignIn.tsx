import { typed } from './digits.ts';
import { useLanguage } from './Language.tsx';
import { useSession } from './Session.tsx';

/** Takes an access token. A page of your own has a login here. */
export function SignIn() {
  const { t } = useLanguage();
  const { expired, signIn } = useSession();
  return (
    <form
      className="card sign-in"
      onSubmit={(event) => {
        event.preventDefault();
        signIn(typed(event.currentTarget, 'token'));
      }}
    >
      {expired && (
        <p className="warning" role="alert">
          {t.expired}
        </p>
      )}
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
        <button type="submit" className="main">
          {t.signIn}
        </button>
      </div>
      <p id="token-hint" className="hint">
        {t.tokenHint}
      </p>
    </form>
  );
}
