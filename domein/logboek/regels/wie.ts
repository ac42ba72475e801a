import { ROLNAAM } from '../../../kern/actor/actor.ts';

/** Who a line of the log is about, as it knows it. */
export interface Lezer {
  readonly persoon: string | null;
  readonly naam: string | null;
  readonly rol: string;
  readonly organisatie: string | null;
  readonly genodigde: string | null;
}

/** TOE-4: who it was in words: a name with role and organisation, Opmaat itself, or somebody with a link and code. */
export function schrijfLezer({ persoon, naam, rol, organisatie, genodigde }: Lezer): { wie: string; bij: string } {
  if (rol === 'systeem') return { wie: 'Opmaat zelf', bij: 'een taak die vanzelf gaat' };
  if (persoon === null)
    return {
      wie: 'Iemand met een link en code',
      bij: genodigde === null ? 'zonder account' : `de link ging naar ${genodigde}`,
    };
  const rolnaam = Object.hasOwn(ROLNAAM, rol) ? ROLNAAM[rol as keyof typeof ROLNAAM] : rol;
  return {
    wie: naam ?? 'Iemand die niet meer in Opmaat staat',
    bij: organisatie === null ? rolnaam : `${rolnaam}, ${organisatie}`,
  };
}
