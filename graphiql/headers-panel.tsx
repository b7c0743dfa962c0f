import { useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { useState } from 'react';
import type { Header } from './content.ts';
import { readHeaders, type Headers } from './headers.ts';

interface Props {
  readonly headers: readonly Header[];
  /** Is called with the headers when the form is sent. */
  readonly onUse: (headers: Headers) => void;
}

/** A panel of GraphiQL with the headers of all tabs. */
export function createHeadersPlugin(props: Props): GraphiQLPlugin {
  return { title: 'Headers', icon: KeyIcon, content: () => <HeadersPanel {...props} /> };
}

function HeadersPanel({ headers, onUse }: Props) {
  const [values, setValues] = useState(() => readHeaders(headers));
  const actions = useGraphiQLActions();
  return (
    <form
      className="vending-headers"
      onSubmit={(event) => {
        event.preventDefault();
        onUse(new Map([...values].map(([name, value]) => [name, clean(name, value)])));
        // The editors need the room.
        actions.setVisiblePlugin(null);
      }}
    >
      <h2>Headers</h2>
      <p>Sent with every request of every tab. This browser tab keeps them until it is closed.</p>
      {headers.map(({ name, hint }) => (
        <label key={name}>
          {name}
          <input
            value={values.get(name) ?? ''}
            placeholder={hint}
            autoComplete="off"
            spellCheck={false}
            required
            onChange={({ target }) => {
              setValues(new Map([...values, [name, target.value]]));
            }}
          />
        </label>
      ))}
      <button type="submit" className="graphiql-button">
        Use these headers
      </button>
    </form>
  );
}

/** A token is often copied without its scheme. */
function clean(name: string, value: string): string {
  const trimmed = value.trim();
  return name === 'Authorization' && !trimmed.includes(' ') ? `Bearer ${trimmed}` : trimmed;
}

function KeyIcon() {
  return (
    <svg viewBox="0 0 24 24" width="1em" height="1em" fill="none" stroke="currentColor" strokeWidth="1.5">
      <circle cx="8" cy="16" r="4" />
      <path d="M11 13 20 4M16 8l3 3" />
    </svg>
  );
}
