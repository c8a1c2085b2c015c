/**
 * Whether something of the library or the playbook is for this account: what names none is for all.
 * @param account its handle, in lower case
 */
export function isFor(
  { accounts = [] }: { readonly accounts?: readonly string[] },
  account: string,
): boolean {
  return accounts.length === 0 || accounts.includes(account);
}
