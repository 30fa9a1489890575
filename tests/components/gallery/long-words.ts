import type { AuditExport } from '@/lib/model/audit-export.ts';
import { shopAudit } from './shop-audit.ts';

const compound = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
const host = 'donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft.example';

/** Words that do not break by themselves, wherever the words of a site can stand. */
export const longWordsAudit: AuditExport = {
  ...shopAudit,
  site: { ...shopAudit.site, origin: `https://${host}` },
  goals: [{ kind: 'cart', url: `https://${host}/warenkorb`, host: 'kartenvorverkaufsstellenverzeichnisdienst.example', how: 'detected' }],
  visitors: shopAudit.visitors.map((visitor) => ({
    ...visitor,
    verdict: `„${compound}“ steht in keinem Menü`,
    devices: {
      ...visitor.devices,
      desktop: {
        ...visitor.devices.desktop,
        needs: visitor.devices.desktop.needs.map((need) => ({
          ...need,
          label: `${need.label} (${compound})`,
          evidence: [
            {
              url: `https://${host}/${compound.toLowerCase()}/${compound.toLowerCase()}`,
              selector: null,
              quote: compound,
              note: 'Heißt dort',
            },
          ],
        })),
      },
    },
  })),
  findings: [{ id: 'no-reviews', severity: 'serious', title: `Bei „${compound}“ steht keine Bewertung.`, why: '', costs: 25, where: [] }],
};
