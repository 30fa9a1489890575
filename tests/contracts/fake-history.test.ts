import { fakeHistory } from '@/tests/fakes/fake-history.ts';
import { auditHistoryContract } from './audit-history.contract.ts';

auditHistoryContract('the fake', () => {
  const history = fakeHistory();
  return { history, put: (record, result) => history.put(record, result) };
});
