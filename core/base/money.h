#pragma once

#include "core/base/error.h"

#include <QString>

class QLocale;

namespace provodka {

/// An amount in whole minor units (kopiykas, cents) of a currency.
struct Money
{
    qint64 minor = 0;
    QString currency; ///< ISO 4217, upper case

    bool isZero() const { return minor == 0; }
    /// "12500.50", always with the currency's decimals: for storing and for vendors that take text.
    QString decimal() const;
    /// "12500.5", "490": the shortest form, as JSON numbers of vendors are written.
    QString shortest() const;
    /// "12 500.50 UAH", with no-break spaces: for reasons and command line tables.
    QString shown() const;
    /// "12,500.50 UAH", "12 500,50 UAH": as the locale writes it.
    QString shown(const QLocale &locale) const;

    friend bool operator==(const Money &, const Money &) = default;
};

/// Decimals of a currency's minor unit (ISO 4217): 2 for UAH, 0 for JPY, 3 for KWD.
int minorDigits(const QString &currency);

/// Strict decimal text "-12500.5" (dot, no grouping, no exponent); never through a double.
/// More decimals than the currency has are an error unless they are zeros. Errors: Malformed.
Result<Money> parseMoney(QStringView text, const QString &currency);

/// As people and tables write it: "12 500,50 грн", "12,500.50", "1 234.5"; spaces may be U+0020, U+00A0,
/// U+202F. Two possible readings ("12.500") are an error. Errors: Malformed.
Result<Money> readMoney(QStringView text, const QString &currency);

/// From a JSON number that has already become a double; rounded to minor units. For vendors that send
/// numbers.
Money moneyFromDouble(double amount, const QString &currency);

/// Sum of two amounts of one currency; the currencies must agree. Beyond the range it stops at the bound.
Money operator+(const Money &a, const Money &b);
Money operator-(const Money &a, const Money &b);

}
