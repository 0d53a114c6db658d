/** A SET clause and its values for attributes by name. */
export function setting(attributes: Record<string, unknown>): { update: string; values: Record<string, unknown> } {
  const names = Object.keys(attributes);
  return {
    update: `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
    values: Object.fromEntries(names.map((name) => [`:${name}`, attributes[name]])),
  };
}

/** The attribute names that an expression means by `#name`. */
export function namesIn(expression: string): Record<string, string> {
  return Object.fromEntries(
    [...expression.matchAll(/#(\w+)/g)].map(([placeholder, name]) => [placeholder, name ?? '']),
  );
}
