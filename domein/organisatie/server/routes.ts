import { toonPostcodegebied, toonVestiging, zoek } from './opzoeken.ts';

export const routes = [zoek, toonVestiging, toonPostcodegebied];
