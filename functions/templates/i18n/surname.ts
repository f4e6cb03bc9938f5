/** Family names that many people write first: "Wang Wei" may be Ms Wang or Ms Wei. */
const leadingFamilyNames = new Set(
  (
    'ahn an bae baek bai cai cao chan chang chao chau chen cheng cheung chiang chin cho choi chong chou chow chu ' +
    'chung cui dai dang deng ding do dong du duan duong fan fang feng fu fung gao gong gu guo ha han hang hao he ' +
    'heo ho hong hou hsieh hsu hu hua huang huynh hwang jang jeon jeong ji jia jiang jin jung kang kim ko kong kwan ' +
    'kwok kwon lai lam lau law le lee lei leung li liang liao lim lin ling liu lo long lu luo luong ly ma mai mao ' +
    'meng min mo mok nam ng ngo nguyen oh ong pan park peng pham phan qian qin qiu ren seo shao shen shi shin sim ' +
    'son song su suh sun tan tang tao tian tong tran truong tsai tse tsui vo vu wan wang wei wen wong woo wu xia ' +
    'xiang xiao xie xiong xu xue yan yang yao ye yee yeung yi yim yin yip yoo yoon you yu yuan yun zeng zhang zhao ' +
    'zheng zhong zhou zhu zou ' +
    'abe endo fujita fujiwara fukuda goto hasegawa hashimoto hayashi ikeda inoue ishii ishikawa ito kato kimura ' +
    'kobayashi kondo maeda matsumoto mori murakami nakajima nakamura ogawa okada ota saito sakamoto sasaki sato ' +
    'shimizu suzuki takahashi tanaka ueda watanabe yamada yamaguchi yamamoto yamazaki yoshida ' +
    'balogh farkas horvath kiss kovacs molnar nagy nemeth szabo takacs toth varga'
  ).split(' '),
);

/** A particle that belongs to the following name: "De Luca", "van Dyck" are one surname and no first name. */
const particles = new Set(
  'al ben bin da dal de degli dei del della den der di do dos du el la le les lo mac san st ten ter van von zu'.split(
    ' ',
  ),
);

/** Forms of address that people type before their name. */
const titles = new Set(
  (
    'avv avvocato baron baroness barone baronessa baronne captain comte comtesse conte contessa count countess dame ' +
    'docteur dott dottor dottoressa dottssa dr drssa duc duchess duchesse duke ing ingegner lady lord m madame mademoiselle ' +
    'maitre me miss mle mlle mme monsieur mr mrs ms mx pr prince princess princesse principe principessa prof ' +
    'professeur professor professore professoressa sheikh sig signor signora sigra sir'
  ).split(' '),
);

const westernWord = /^\p{Script=Latin}[\p{Script=Latin}\p{Mark}'’-]+\.?$/u;

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^\p{Letter}]/gu, '')
    .toLowerCase();
}

/** A title before the name already; a form of address would be one too many. */
export function startsWithTitle(fullName: string): boolean {
  const [first = '', ...others] = fullName.split(' ');
  return others.length > 0 && titles.has(plain(first));
}

/** First name and surname, if both are unambiguous; else undefined. */
function namesOf(fullName: string): { first: string; surname: string } | undefined {
  const [first, surname, ...others] = fullName.split(' ');
  if (first === undefined || surname === undefined || others.length > 0) return undefined;
  if (!westernWord.test(first) || !westernWord.test(surname) || surname.endsWith('.')) return undefined;
  if (titles.has(plain(first)) || particles.has(plain(first))) return undefined;
  if (leadingFamilyNames.has(plain(first)) || leadingFamilyNames.has(plain(surname))) return undefined;
  // A word in capitals is a surname wherever it stands: "STONE Mary".
  const isShouted = (word: string) => word === word.toUpperCase();
  return isShouted(first) || isShouted(surname) ? undefined : { first, surname };
}

/**
 * The surname of "Mary Stone". For one word, for three, or for a name in another script or order it is ambiguous, and
 * the full name is used rather than a wrong surname.
 */
export function surnameOf(fullName: string): string | undefined {
  return namesOf(fullName)?.surname;
}

/** The first name of "James Okafor", under the same conditions. */
export function firstNameOf(fullName: string): string | undefined {
  return namesOf(fullName)?.first;
}
