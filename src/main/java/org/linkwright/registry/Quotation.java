package org.linkwright.registry;

/** Which way round an exchange rate is told. */
public enum Quotation {
  /** One unit of the currency costs so many of the base: most central banks. */
  DIRECT,
  /** One unit of the base buys so many of the currency: the European Central Bank. */
  INDIRECT
}
