import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Laden } from '../platform/delen/laden.tsx';
import type { Scherm } from '../platform/scherm.ts';
import { Begin } from './begin.tsx';
import { schermen } from './schermen.ts';
import { Schermkader, Schil } from './schil.tsx';
import { GingMis, NietGevonden } from './uitzonderingen.tsx';

const wortel = createRootRoute({
  component: Schil,
  notFoundComponent: NietGevonden,
  // Addresses hold plain text: filters are read and written as they stand.
  validateSearch: (zoek: Record<string, unknown>) => zoek,
});

const begin = createRoute({ getParentRoute: () => wortel, path: '/', component: Begin });

const toonboek = createRoute({
  getParentRoute: () => wortel,
  path: '/toonboek',
  component: lazyRouteComponent(() => import('./toonboek.tsx'), 'Toonboek'),
});

const rolstart: Scherm = {
  pad: '/begin',
  rollen: ['opr', 'leerplicht', 'toezicht', 'leerling'],
  titel: 'Begin',
  laad: async () => (await import('./rolstart.tsx')).Rolstart,
};

function maakRoute(scherm: Scherm) {
  return createRoute({
    getParentRoute: () => wortel,
    path: scherm.pad,
    component: lazyRouteComponent(async () => {
      const Inhoud = await scherm.laad();
      return { default: () => <Schermkader scherm={scherm} Inhoud={Inhoud} /> };
    }),
  });
}

export const router = createRouter({
  routeTree: wortel.addChildren([begin, toonboek, ...[rolstart, ...schermen].map(maakRoute)]),
  parseSearch: (zoek) => Object.fromEntries(new URLSearchParams(zoek)),
  stringifySearch: (zoek) => {
    const tekst = new URLSearchParams(Object.entries(zoek as Record<string, string>)).toString().replaceAll('%2C', ',');
    return tekst && `?${tekst}`;
  },
  defaultPreload: 'intent',
  defaultPendingComponent: () => <Laden wat="het scherm" />,
  defaultErrorComponent: ({ error }) => <GingMis fout={error as Error} />,
  scrollRestoration: true,
});
