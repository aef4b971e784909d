import { paymentPlatforms } from '@/policy/vocabulary';
import { choices, localized, references, rows, topic, yesNo } from './fields';

/** Payments, receipts, refunds. */
export const paymentsAnswers = topic({
  taken: yesNo('The service takes payments.'),
  providers: references('recipients.list', 'Payment providers.'),
  platforms: choices(paymentPlatforms, 'App stores and platforms that take the payment.'),
  cardDataStored: yesNo('Full card details are received or stored; false = explicitly not.'),
  collectedByPlatform: yesNo('Payment information is collected and kept by the platform or its payment operator.'),
  recurring: yesNo('Recurring charges are made with a stored card.'),
  receiptsSent: yesNo('Fiscal receipts are sent.'),
  dataFromProviders: rows(localized, 'What we get from payment services.'),
  verification: yesNo('Payment data may be received from a bank or payment operator to verify a payment.'),
  refundData: yesNo('Data are collected to process a refund.'),
  refundConsentCovers: yesNo('Consent covers processing by the payment services used for the refund.'),
  refundWithdrawalStops: yesNo('After withdrawal of that consent a refund cannot be processed.'),
  thirdPartyStores: yesNo('Purchases can be made in stores of third parties, whose policies apply.'),
});
