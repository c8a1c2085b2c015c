/** When today and this month began and when the next ones do, where the person is; ms since 1970. */
export function calendar(now: number) {
  const at = new Date(now);
  const [year, month, day] = [at.getFullYear(), at.getMonth(), at.getDate()];
  return {
    today: new Date(year, month, day).getTime(),
    month: new Date(year, month, 1).getTime(),
    tomorrow: new Date(year, month, day + 1).getTime(),
    nextMonth: new Date(year, month + 1, 1).getTime(),
  };
}
