import { type Language } from '@/policy/vocabulary';
import { typeset } from '@/components/interface-text/interface-text';
import { type Way } from './ways';

interface WayWords {
  title: string;
  /** Paragraphs. */
  lead: (origin: string) => readonly string[];
}

interface UseItWords {
  title: string;
  lead: string;
  language: string;
  languages: Record<Language, string>;
  copy: string;
  copied: string;
  selected: string;
  ways: Record<Way, WayWords>;
}

const ru: UseItWords = {
  title: 'Разместить у себя',
  lead: 'Адрес не меняется, когда выходит новая версия: всюду показывается та, что действует. Выберите, где нужна политика, и скопируйте готовый код.',
  language: 'Язык политики',
  languages: { ru: 'Русский', en: 'Английский' },
  copy: 'Скопировать',
  copied: 'Скопировано',
  selected: 'Выделено: скопируйте сочетанием клавиш',
  ways: {
    link: { title: 'Ссылка', lead: () => ['Подходит везде: в подвале сайта, в форме регистрации, в письмах. Адрес без языка открывает политику на языке читателя.'] },
    page: {
      title: 'На странице сайта',
      lead: (origin) => [
        'Политика встаёт на место ссылки и занимает столько места, сколько нужно тексту. Если скрипты отключены, остаётся ссылка. Скрипт не ставит cookie, ничего не хранит и не отправляет.',
        `Если на сайте включена Content-Security-Policy, добавьте ${origin} в script-src и frame-src. Без скрипта годится обычный iframe: текст прокручивается внутри него.`,
      ],
    },
    react: { title: 'React', lead: () => ['Компонент подстраивает высоту под текст. Других пакетов не нужно.'] },
    server: {
      title: 'Из кода сервера',
      lead: () => ['Сервер вставляет текст в вашу страницу: оформление ваше, поисковые системы видят текст у вас. В нём нет скриптов и стилей. Если политика отозвана или сервер не отвечает, код показывает ссылку.', 'Храните ответ несколько минут, чтобы не запрашивать его для каждого посетителя.'],
    },
    news: {
      title: 'Сообщение об изменениях',
      lead: () => ['Одна строка для всех страниц: пока новая версия не вступила в силу, она говорит, когда политика изменится, а потом тридцать дней напоминает, что она изменилась. В остальное время ответ пустой.'],
    },
    mobile: { title: 'Мобильное приложение', lead: () => ['Экран с политикой внутри приложения. Скрипты этой странице не нужны, она подстраивается под ширину экрана и тёмную тему.'] },
    telegram: {
      title: 'Бот в Telegram',
      lead: () => ['В @BotFather откройте /mybots, выберите бота, затем Edit Bot → Edit Privacy Policy и вставьте адрес: он появится в профиле бота.', 'Если адреса там нет, Telegram отправляет боту команду /privacy. Она должна быть в списке команд бота.'],
    },
    stores: {
      title: 'Магазины приложений',
      lead: () => [
        'App Store Connect: раздел App Privacy, поле Privacy Policy URL, отдельно для каждого языка. Google Play Console: App content, Privacy policy. RuStore: ссылка на политику в карточке приложения.',
        'Давайте адрес страницы, а не PDF: Google Play файлы не принимает. Политика должна открываться и внутри самого приложения.',
      ],
    },
  },
};

const en: UseItWords = {
  title: 'Use it',
  lead: 'The address stays the same when a new version comes out: everywhere the one in force is shown. Choose where the policy is needed, and copy what is ready.',
  language: 'Language of the policy',
  languages: { ru: 'Russian', en: 'English' },
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected: copy it with the keyboard',
  ways: {
    link: { title: 'A link', lead: () => ['Good everywhere: at the foot of a site, in a sign-up form, in letters. The address without a language opens the policy in the reader’s language.'] },
    page: {
      title: 'In a page of your site',
      lead: (origin) => [
        'The policy takes the place of the link and as much room as the text needs. Where scripts are off, the link stays. The script sets no cookie, stores nothing and sends nothing.',
        `If your site has a Content-Security-Policy, add ${origin} to script-src and frame-src. Without the script a plain iframe will do: the text scrolls inside it.`,
      ],
    },
    react: { title: 'React', lead: () => ['The component is as tall as the text. It needs no other package.'] },
    server: {
      title: 'From the code of your server',
      lead: () => ['Your server puts the text into your page: it has your look, and search engines find it at your site. There are no scripts or styles in it. If the policy is withdrawn or the server does not answer, the code shows a link.', 'Keep the answer for a few minutes rather than asking for every visitor.'],
    },
    news: {
      title: 'News of changes',
      lead: () => ['One line for all pages: until a new version takes effect it says when the policy will change, and for thirty days afterwards that it has changed. At other times the answer is empty.'],
    },
    mobile: { title: 'A mobile app', lead: () => ['A screen with the policy inside the app. The page needs no scripts and follows the width of the screen and the dark theme.'] },
    telegram: {
      title: 'A Telegram bot',
      lead: () => ['In @BotFather open /mybots, choose the bot, then Edit Bot → Edit Privacy Policy, and paste the address: it appears in the bot’s profile.', 'Where there is no address, Telegram sends the bot the command /privacy. It has to be in the bot’s list of commands.'],
    },
    stores: {
      title: 'App stores',
      lead: () => [
        'App Store Connect: App Privacy, field Privacy Policy URL, for each language. Google Play Console: App content, Privacy policy. RuStore: the link to the policy in the app’s card.',
        'Give the address of the page, not a PDF: Google Play takes no files. The policy has to be within reach inside the app, too.',
      ],
    },
  },
};

const dictionaries: Readonly<Record<Language, UseItWords>> = { ru: typeset(ru, 'ru'), en: typeset(en, 'en') };

/** The words of the panel in a language of the interface. */
export const useItText = (language: Language): UseItWords => dictionaries[language];

/** What a link to the policy says, in the language of the policy. */
export const policyNames: Readonly<Record<Language, string>> = { ru: 'Политика в отношении обработки персональных данных', en: 'Privacy policy' };
