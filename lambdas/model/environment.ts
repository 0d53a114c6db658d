/**
 * The value of an environment variable.
 * @throws Error that names it when it is missing or empty
 */
export function environmentVariable(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`The environment variable ${name} is not set`);
  return value;
}
