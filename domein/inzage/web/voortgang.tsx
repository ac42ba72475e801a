/** What is being made, said to a screen reader too. */
export function Voortgang({ deel, delen }: { readonly deel: number; readonly delen: number }) {
  const tekst =
    delen > 1 ? `Bestand ${deel} van ${delen} wordt gemaakt…` : 'De kopie wordt gemaakt. Dit duurt een paar tellen…';
  return (
    <div role="status">
      <p>{tekst}</p>
      {delen > 1 && <progress value={deel - 1} max={delen} aria-label="Voortgang" />}
    </div>
  );
}
