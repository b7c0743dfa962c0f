import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, type FieldDefinitionNode } from 'graphql';

const document = parse(readFileSync(join(__dirname, '../../../schema.graphql'), 'utf8'));

interface DescribedField {
  readonly name: string;
  readonly node: FieldDefinitionNode;
  readonly text: string;
}

const fields: readonly DescribedField[] = document.definitions.flatMap((type) =>
  type.kind === Kind.OBJECT_TYPE_DEFINITION
    ? (type.fields ?? []).map((node) => ({
        name: `${type.name.value}.${node.name.value}`,
        node,
        text: node.description?.value ?? '',
      }))
    : [],
);
const line = ({ text }: DescribedField, label: string) => new RegExp(`^${label}: (.+)$`, 'm').exec(text)?.[1];
const scopes = ({ node }: DescribedField): readonly string[] =>
  JSON.stringify(node.directives?.find(({ name }) => name.value === 'requiresScopes') ?? '').match(
    /\w+:\w+(?=")/g,
  ) ?? [];

const INFERRED = document.definitions
  .flatMap((type) => (type.kind === Kind.ENUM_TYPE_DEFINITION ? (type.values ?? []) : []))
  .find(({ name }) => name.value === 'INFERRED');

describe('the descriptions in schema.graphql', () => {
  it.each([
    ['the schema', INFERRED?.description?.value ?? ''],
    ['docs/frontend.md', readFileSync(join(__dirname, '../../../docs/frontend.md'), 'utf8')],
  ])('say of INFERRED what is known of this machine, and no more: %s', (_, text) => {
    const words = text.replaceAll(/\s+/g, ' ');
    expect(words).toMatch(/no usable code with this record id is at this machine/i);
    expect(words).toMatch(/does not say that the (record|code) (was ever|ever was) at this machine/i);
  });

  it('leave out that of the schema itself, which Hive Router does not parse', () => {
    const [schema] = document.definitions.filter(({ kind }) => kind === Kind.SCHEMA_DEFINITION);
    expect(schema).not.toHaveProperty('description.value');
  });

  it.each(fields.filter(({ name, node }) => /^(Query|Mutation)\./.test(name) || node.arguments?.length))(
    'give the scope and the upstream calls of $name',
    (field) => {
      expect(line(field, 'Scope')).toBeDefined();
      expect(line(field, 'Upstream calls')).toBeDefined();
    },
  );

  it.each(fields.filter((field) => line(field, 'Scope') ?? line(field, 'Upstream calls')))(
    'name the scopes that are enforced, beside the upstream calls, at $name',
    (field) => {
      expect(line(field, 'Scope')?.match(/\w+:\w+/g)).toEqual(scopes(field));
      expect(line(field, 'Upstream calls')).toBeDefined();
    },
  );
});
