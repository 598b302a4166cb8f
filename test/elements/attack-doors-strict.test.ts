import { describeDoors } from '../security/describe-doors.ts';

describeDoors('strict');
