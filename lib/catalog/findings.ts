import type { FindingDeclaration } from '../model/finding.ts';
import { brokenLinks } from './findings/broken-links.ts';
import { emptyCategories } from './findings/empty-categories.ts';
import { lostGoalForm } from './findings/lost-goal-form.ts';
import { lostPictures } from './findings/lost-pictures.ts';
import { buriedHelp } from './findings/buried-help.ts';
import { cartWithoutHelp } from './findings/cart-without-help.ts';
import { cartlessProducts } from './findings/cartless-products.ts';
import { changingMenus } from './findings/changing-menus.ts';
import { closedMenu } from './findings/closed-menu.ts';
import { coveredStart } from './findings/covered-start.ts';
import { crowdedPages } from './findings/crowded-pages.ts';
import { deadEndGuides } from './findings/dead-end-guides.ts';
import { deadEnds } from './findings/dead-ends.ts';
import { deepProducts } from './findings/deep-products.ts';
import { emptyTargets } from './findings/empty-targets.ts';
import { faintWords } from './findings/faint-words.ts';
import { farGoal } from './findings/far-goal.ts';
import { fewPictures } from './findings/few-pictures.ts';
import { forcedAccount } from './findings/forced-account.ts';
import { genericLinks } from './findings/generic-links.ts';
import { hardTexts } from './findings/hard-texts.ts';
import { hiddenPrices } from './findings/hidden-prices.ts';
import { lonelyAnswers } from './findings/lonely-answers.ts';
import { longDetour } from './findings/long-detour.ts';
import { missingAbout } from './findings/missing-about.ts';
import { missingAnswers } from './findings/missing-answers.ts';
import { missingHeadings } from './findings/missing-headings.ts';
import { missingPrices } from './findings/missing-prices.ts';
import { missingReviews } from './findings/missing-reviews.ts';
import { missingSearch } from './findings/missing-search.ts';
import { missingTestimonials } from './findings/missing-testimonials.ts';
import { namelessSteps } from './findings/nameless-steps.ts';
import { namelessTestimonials } from './findings/nameless-testimonials.ts';
import { outwardLinks } from './findings/outward-links.ts';
import { phonelessPages } from './findings/phoneless-pages.ts';
import { placeholderTexts } from './findings/placeholder-texts.ts';
import { pretickedExtras } from './findings/preticked-extras.ts';
import { pushyWords } from './findings/pushy-words.ts';
import { sameTitles } from './findings/same-titles.ts';
import { scantTexts } from './findings/scant-texts.ts';
import { silentPictures } from './findings/silent-pictures.ts';
import { soldOut } from './findings/sold-out.ts';
import { soldOutEnds } from './findings/sold-out-ends.ts';
import { soundByItself } from './findings/sound-by-itself.ts';
import { tinyTargets } from './findings/tiny-targets.ts';
import { tinyWords } from './findings/tiny-words.ts';
import { undatedReviews } from './findings/undated-reviews.ts';
import { unlinkedGuarantee } from './findings/unlinked-guarantee.ts';
import { unlinkedLegal } from './findings/unlinked-legal.ts';
import { unlinkedPages } from './findings/unlinked-pages.ts';
import { unlinkedReturns } from './findings/unlinked-returns.ts';
import { unnamedLinks } from './findings/unnamed-links.ts';
import { unpressableNumber } from './findings/unpressable-number.ts';
import { unreachableGoal } from './findings/unreachable-goal.ts';
import { untitledPages } from './findings/untitled-pages.ts';
import { wordyPages } from './findings/wordy-pages.ts';

/** Everything that can be found wrong. First listed wins a tie. */
export const findings: readonly FindingDeclaration[] = [
  unreachableGoal,
  lostGoalForm,
  emptyCategories,
  farGoal,
  missingReviews,
  unlinkedReturns,
  missingAnswers,
  missingAbout,
  missingTestimonials,
  missingPrices,
  unlinkedPages,
  namelessSteps,
  buriedHelp,
  fewPictures,
  deadEndGuides,
  brokenLinks,
  emptyTargets,
  unnamedLinks,
  tinyTargets,
  faintWords,
  placeholderTexts,
  hiddenPrices,
  forcedAccount,
  lostPictures,
  coveredStart,
  soundByItself,
  pretickedExtras,
  deadEnds,
  longDetour,
  deepProducts,
  missingSearch,
  cartlessProducts,
  cartWithoutHelp,
  changingMenus,
  phonelessPages,
  closedMenu,
  lonelyAnswers,
  unlinkedGuarantee,
  unlinkedLegal,
  soldOut,
  soldOutEnds,
  namelessTestimonials,
  undatedReviews,
  pushyWords,
  scantTexts,
  wordyPages,
  hardTexts,
  missingHeadings,
  crowdedPages,
  genericLinks,
  outwardLinks,
  sameTitles,
  untitledPages,
  silentPictures,
  tinyWords,
  unpressableNumber,
];
