import { vocabulary } from './entry';

export const securityMeasures = vocabulary({
  tls: { ru: 'шифрование при передаче', en: 'encryption in transit' },
  'secure-connections': { ru: 'сбор данных только по защищённым соединениям', en: 'data are collected only over secure connections' },
  'encryption-at-rest': { ru: 'шифрование при хранении', en: 'encryption at rest' },
  'encryption-software': { ru: 'шифрование данных программными средствами', en: 'encryption of data by software' },
  'key-separation': { ru: 'ключ шифрования хранится отдельно от данных', en: 'the encryption key is stored separately from the data' },
  'secrets-encryption': { ru: 'шифрование секретов: ключей API, токенов, ключей подписи', en: 'encryption of secrets: API keys, tokens, webhook secrets' },
  'end-to-end': { ru: 'сквозное шифрование', en: 'end-to-end encryption' },
  'call-encryption': { ru: 'шифрование звонков', en: 'encryption of calls' },
  'access-limits': { ru: 'доступ только у работников, которым он нужен для работы', en: 'access only for staff who need it for their work' },
  'least-privilege': { ru: 'разграничение доступа по принципу минимально необходимого объёма', en: 'differentiated access on the principle of the minimum necessary scope' },
  'no-staff-access': { ru: 'сотрудники без служебного допуска не могут прочитать расшифрованное содержимое', en: 'staff without operational access cannot read decrypted content' },
  'private-network': { ru: 'серверы баз данных в закрытой сети', en: 'database servers in a private network' },
  'identifier-separation': { ru: 'идентификаторы хранятся отдельно от остальных данных', en: 'identifiers are kept apart from the other data' },
  'backup-access': { ru: 'разграничение доступа к резервным копиям', en: 'access control on backups' },
  backups: { ru: 'резервное копирование', en: 'backups' },
  'audit-log': { ru: 'журнал доступа и значимых действий', en: 'audit log of access and significant actions' },
  'abuse-protection': { ru: 'защита от автоматических злоупотреблений', en: 'protection against automated abuse' },
  'two-factor': { ru: 'двухфакторная аутентификация', en: 'two-factor authentication' },
  'password-hashing': { ru: 'хранение паролей в виде хешей', en: 'passwords are stored as hashes' },
  antivirus: { ru: 'антивирусная защита', en: 'anti-virus protection' },
  firewall: { ru: 'межсетевой экран', en: 'firewall' },
  'threat-model': { ru: 'определение угроз безопасности', en: 'threat assessment' },
  'internal-rules': { ru: 'внутренние документы об обработке персональных данных', en: 'internal rules on personal data' },
  'staff-training': { ru: 'обучение работников', en: 'staff training' },
  'responsible-person': { ru: 'назначение ответственного за организацию обработки', en: 'appointment of a responsible person' },
  'penetration-tests': { ru: 'внешние тесты на проникновение', en: 'third-party penetration tests' },
  'internal-tls': { ru: 'шифрование внутренних соединений с базой данных', en: 'TLS for internal database connections' },
  'column-encryption': { ru: 'шифрование отдельных полей или всего диска', en: 'column-level or full-disk encryption' },
  'data-centre': { ru: 'физическая охрана дата-центра', en: 'physical security of the data centre' },
  'necessary-disclosure': { ru: 'раскрытие данных только при необходимости', en: 'disclosure of data only where it is necessary' },
});

export const measureStates = vocabulary({
  implemented: { ru: 'действует', en: 'in place' },
  planned: { ru: 'запланирована', en: 'planned' },
});
