import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../platform/stijl/opmaat.css';
import { maakVraagbaak } from '../platform/vragen.ts';
import { router } from './router.tsx';

const plek = document.getElementById('opmaat');
if (!plek) throw new Error('De pagina mist het element waarin Opmaat komt.');
createRoot(plek).render(
  <StrictMode>
    <QueryClientProvider client={maakVraagbaak()}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
