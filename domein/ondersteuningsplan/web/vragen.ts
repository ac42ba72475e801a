import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../web/platform/api.ts';
import type { IntrekInvoer, KeuzeInvoer, Plan, Voorbeeld } from '../contract.ts';

/** All choices of an SWV, with what was done to them. */
export function usePlan(swv: string) {
  return useQuery({
    queryKey: ['ondersteuningsplan', swv],
    queryFn: () => api.get<Plan>(`/swv/${swv}/ondersteuningsplan`),
  });
}

/** What can be done with the plan; an answer goes where the screen reads it. */
export function usePlanhandelingen(swv: string) {
  const vraagbaak = useQueryClient();
  const bewaar = (plan: Plan) => {
    vraagbaak.setQueryData(['ondersteuningsplan', swv], plan);
    return plan;
  };
  const pad = `/swv/${swv}/ondersteuningsplan`;
  return {
    voorbeeld: (invoer: KeuzeInvoer) => api.post<Voorbeeld>(`${pad}/voorbeeld`, invoer),
    kies: async (invoer: KeuzeInvoer) => bewaar(await api.post<Plan>(pad, invoer)),
    trekIn: async (invoer: IntrekInvoer) => bewaar(await api.post<Plan>(`${pad}/intrekken`, invoer)),
  };
}
