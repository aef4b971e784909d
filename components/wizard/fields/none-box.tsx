/** «Such there is none»: an answer of its own, unlike a list that nobody has filled in. */
export function NoneBox({ id, label, checked, onChange }: { id: string; label: string; checked: boolean; onChange: (none: boolean) => void }) {
  return (
    <label className="inline-flex items-start gap-1 py-[4px]">
      <input type="checkbox" id={`${id}.none`} className="mt-[5px] accent-accent" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}
