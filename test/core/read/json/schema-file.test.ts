import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

interface Definition {
  description?: string;
  properties?: Record<string, { description?: string }>;
  required?: string[];
}

const schema = JSON.parse(readFileSync('schema.json', 'utf8')) as { $defs: Record<string, Definition>; $id: string };

describe('schema.json', () => {
  it('should describe every property of the model for editors', () => {
    for (const name of ['Roadmap', 'Milestone', 'Group', 'Item', 'When', 'Link', 'Owner', 'Diagnostic'])
      for (const [key, property] of Object.entries(schema.$defs[name]?.properties ?? {}))
        assert.ok((property.description ?? '').length > 10, `${name}.${key} has no description`);
  });
  it('should ask for everything the model holds, and for nothing in the authored form', () => {
    assert.ok(schema.$defs['Milestone']?.required?.includes('items'));
    assert.equal(schema.$defs['AuthoredMilestone']?.required, undefined);
  });
  it('should point at definitions that are there', () => {
    const text = JSON.stringify(schema);
    for (const [, name] of text.matchAll(/"#\/\$defs\/(\w+)"/g))
      assert.ok(name !== undefined && name in schema.$defs, name);
  });
});
