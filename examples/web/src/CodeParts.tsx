import type { CodeFragment } from './gql/graphql.ts';
import { useLanguage } from './Language.tsx';

/** What a code is for. */
export function ProductOf({ code: { product, quantity } }: { code: CodeFragment }) {
  const { t } = useLanguage();
  return (
    <>
      {product?.name}
      {quantity != null && quantity > 1 && ` × ${quantity}`}
      {product?.slot && <small> {t.slot(product.slot)}</small>}
    </>
  );
}

export function Time({ moment }: { moment: string | null | undefined }) {
  const { formatTime, t } = useLanguage();
  if (!moment) return t.unknown;
  return <time dateTime={moment}>{formatTime(moment)}</time>;
}

/** When a code was created and when it expires, in one line. */
export function CodeTimes({ code: { createdAt, expiresAt } }: { code: CodeFragment }) {
  const { t } = useLanguage();
  return (
    <p className="hint">
      {t.created}: <Time moment={createdAt} /> · {t.expires}:{' '}
      {expiresAt ? <Time moment={expiresAt} /> : t.never}
    </p>
  );
}
