const MAX = 280;
/** From here on X writes the number that is left. */
const NEAR = 20;

export function Counter({ used }: { used: number }) {
  const left = MAX - used;
  const part = Math.min(1, used / MAX);
  const tone = left < 0 ? "over" : left <= NEAR ? "near" : "";
  return (
    <div
      data-testid="countdown-circle"
      role="progressbar"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(part * 100)}
      className={`counter ${tone}`}
    >
      <svg viewBox="0 0 20 20" width="22" height="22">
        <circle cx="10" cy="10" r="8" className="counter-track" />
        <circle
          cx="10"
          cy="10"
          r="8"
          className="counter-part"
          strokeDasharray={`${part * 50.3} 50.3`}
        />
      </svg>
      {left <= NEAR && <span>{left}</span>}
    </div>
  );
}
