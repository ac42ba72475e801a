import { Navigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Inloggen } from '../../domein/toegang/web/inloggen.tsx';
import { useVindIk } from '../platform/sessie.tsx';
import { menuVan } from './menu.ts';

/** The first address: logging in, or on to where one's work begins. */
export function Begin() {
  const ik = useVindIk();
  useEffect(() => {
    document.title = 'Opmaat';
  }, []);
  if (ik === undefined) return <Inloggen />;
  return <Navigate to={(menuVan(ik.rol, ik.leerling)[0]?.naar ?? '/scholen') as never} replace />;
}
