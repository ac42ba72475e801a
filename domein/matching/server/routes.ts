import { bewaarMatch, toonMatch, toonMatches } from './bewaren.ts';
import { stelCriteriaVast, toonCriteria } from './criteria.ts';
import { berekenMatch } from './matchen.ts';

export const routes = [berekenMatch, bewaarMatch, toonMatches, toonMatch, toonCriteria, stelCriteriaVast];
