import { useQuery } from '@tanstack/react-query';
import { ROLLEN, ROLNAAM } from '../../../kern/actor/actor.ts';
import { api } from '../../../web/platform/api.ts';
import { Keuzelijst } from '../../../web/platform/delen/keuze.tsx';
import { Laden } from '../../../web/platform/delen/laden.tsx';
import { Leeg } from '../../../web/platform/delen/leeg.tsx';
import { Melding } from '../../../web/platform/delen/melding.tsx';
import { Paginakop } from '../../../web/platform/delen/paginakop.tsx';
import { Tabel } from '../../../web/platform/delen/tabel.tsx';
import { useZoek } from '../../../web/platform/navigatie.tsx';
import { useVindIk } from '../../../web/platform/sessie.tsx';
import { metHoofdletter, telWoord } from '../../../web/platform/tekst.ts';
import type { Rechten } from '../contract.ts';

const VOOR_IEDEREEN = ['openbaar', 'iedereen-ingelogd'];
const LOG = {
  lezen: 'lezen komt in het leeslogboek',
  schrijven: 'wijzigen komt in het leeslogboek',
  geen: '',
} as const;

/** TOE-3 · Who may do what, and on which condition, as the program itself says it. */
export function Rechtenscherm() {
  const ik = useVindIk();
  const [{ rol = ik?.rol ?? 'ouder' }, zet] = useZoek();
  const vraag = useQuery({ queryKey: ['rechten'], queryFn: () => api.get<Rechten>('/rechten'), staleTime: Infinity });
  const handelingen = (vraag.data?.handelingen ?? []).flatMap(({ wie, ...handeling }) => {
    const recht =
      wie.find((mogelijk) => mogelijk.rol === rol) ?? wie.find((mogelijk) => VOOR_IEDEREEN.includes(mogelijk.rol));
    return recht === undefined ? [] : [{ ...handeling, voorwaarde: recht.voorwaarde }];
  });
  return (
    <div className="opmaat-stapel">
      <Paginakop
        titel="Wie mag wat"
        sub="Deze lijst komt uit het programma zelf. Per rol ziet u wat kan, over wie, en waarom. Wie iets niet mag zien, hoort ook niet dat het bestaat."
      />
      <Keuzelijst
        naam="rol"
        label="Rol"
        waarde={rol}
        onWaarde={(gekozen) => zet({ rol: gekozen })}
        opties={ROLLEN.map((waarde) => ({ waarde, tekst: metHoofdletter(ROLNAAM[waarde]) }))}
      />
      {vraag.isPending && <Laden wat="de rechten" regels={8} />}
      {vraag.isError && (
        <Melding soort="fout" kop="De lijst is er nu niet">
          <p>{vraag.error.message}</p>
        </Melding>
      )}
      {vraag.data && handelingen.length === 0 && <Leeg kop="Voor deze rol is er nog niets" />}
      {handelingen.length > 0 && (
        <Tabel
          bijschrift={`${telWoord(handelingen.length, 'handeling', 'handelingen')}`}
          rijen={handelingen}
          sleutelVan={({ actie }) => actie}
          kolommen={[
            { sleutel: 'wat', kop: 'Handeling', cel: ({ samenvatting }) => samenvatting },
            { sleutel: 'voorwaarde', kop: 'Over wie', cel: ({ voorwaarde }) => metHoofdletter(voorwaarde) },
            { sleutel: 'doel', kop: 'Waarom', cel: ({ doel }) => doel },
            {
              sleutel: 'log',
              kop: 'Spoor',
              cel: ({ log }) => LOG[log as keyof typeof LOG] || 'geen persoonsgegevens van leerlingen',
            },
          ]}
        />
      )}
    </div>
  );
}
