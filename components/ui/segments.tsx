interface Segments<Value extends string> {
  /** Name shared by the radio buttons; unique on the page. */
  name: string;
  /** What is chosen between, for those who do not see it; omitted inside a labelled group. */
  label?: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  onFocus?: () => void;
}

/** A few options side by side, one of them chosen: radio buttons that show all their states. */
export function Segments<Value extends string>({ name, label, value, options, onChange, onFocus }: Segments<Value>) {
  return (
    <div role="radiogroup" aria-label={label} className="inline-flex max-w-full flex-wrap rounded-box border border-edge bg-sheet" onFocus={onFocus}>
      {options.map((option, index) => (
        <label
          key={option.value}
          className={`relative px-[12px] py-[6px] text-body has-checked:bg-tint has-checked:font-medium has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-accent ${index > 0 ? 'border-l border-hairline' : ''}`}
        >
          <input
            type="radio"
            name={name}
            className="absolute size-px opacity-0"
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
