/** Why Opmaat cannot start, as a Dutch sentence for the person at the keyboard; the technical reason goes in `cause`. */
export class OpstartFout extends Error {
  override readonly name = 'OpstartFout';
}
