import { ask, essential, type TopicQuestions } from './question/question';
import { type Answers } from '@/policy/answers';

const taken = (here: Answers['payments']): boolean => here.taken !== false;

export const paymentsQuestions: TopicQuestions<'payments'> = {
  title: { ru: 'Платежи', en: 'Payments' },
  intro: {
    ru: 'Кто принимает оплату, видите ли вы данные карт, как проходят возвраты.',
    en: 'Who takes the payment, whether you see card details, and how refunds work.',
  },
  gate: 'taken',
  questions: {
    taken: essential('Вы принимаете оплату', 'You take payments'),
    providers: essential('Через кого', 'Through whom', { when: taken }),
    cardDataStored: essential('Вы получаете или храните полные данные карт', 'You receive or store full card details', { when: taken }),
    platforms: ask('Магазины приложений и платформы', 'App stores and platforms', { when: taken }),
    collectedByPlatform: ask('Платёжные данные остаются у платформы или оператора', 'Payment data stay with the platform or operator', { when: taken }),
    recurring: ask('Деньги списываются повторно с сохранённой карты', 'A stored card is charged again', { when: taken }),
    receiptsSent: ask('Вы отправляете чеки', 'Fiscal receipts are sent', { when: taken }),
    dataFromProviders: ask('Что вы получаете от платёжных сервисов', 'What you get from payment services', { when: taken }),
    verification: ask('Для проверки платежа можете запросить данные у банка', 'A bank may be asked for data to verify a payment', { when: taken }),
    refundData: ask('Для возврата вы собираете данные', 'Data are collected to make a refund', { when: taken }),
    refundConsentCovers: ask('Согласие охватывает платёжные сервисы, нужные для возврата', 'Consent covers the payment services of a refund', { when: taken }),
    refundWithdrawalStops: ask('Без этого согласия вернуть деньги не получится', 'Without that consent a refund cannot be made', { when: taken }),
    thirdPartyStores: ask('Покупать можно и в чужих магазинах, по их правилам', 'Purchases can be made in other stores, under their policies', { when: taken }),
  },
};
