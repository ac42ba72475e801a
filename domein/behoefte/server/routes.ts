import { toonBehoeftenVanLeerling, toonGeschiedenis } from './bekijken.ts';
import { beschrijfBehoeften, voegBeschrijvingToe } from './beschrijven.ts';
import { sluitBehoefteAf, sluitBeschrijvingAf, stelBehoefteBij } from './bijstellen.ts';
import { toonCategorieen, voegLokaleCategorieToe, wijzigLokaleCategorie } from './categorieen.ts';

export const routes = [
  toonCategorieen,
  voegLokaleCategorieToe,
  wijzigLokaleCategorie,
  toonBehoeftenVanLeerling,
  toonGeschiedenis,
  beschrijfBehoeften,
  voegBeschrijvingToe,
  stelBehoefteBij,
  sluitBehoefteAf,
  sluitBeschrijvingAf,
];
