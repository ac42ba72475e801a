import { useEffect, useState } from 'react';

/** Grey lines where text will come. What takes longer than a moment is also said aloud. */
export function Laden({ wat = 'de gegevens', regels = 4 }: { readonly wat?: string; readonly regels?: number }) {
  const [duurt, zetDuurt] = useState(false);
  useEffect(() => {
    const wekker = setTimeout(() => zetDuurt(true), 600);
    return () => clearTimeout(wekker);
  }, []);
  return (
    <div>
      <div role="status" className="opmaat-verborgen">
        {duurt && `Wij halen ${wat} op, even geduld.`}
      </div>
      <div className="opmaat-laden" aria-hidden="true">
        {Array.from({ length: regels }, (_, plek) => `regel-${plek}`).map((sleutel) => (
          <div key={sleutel} className="opmaat-laden__regel" />
        ))}
      </div>
    </div>
  );
}
