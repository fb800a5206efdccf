#pragma once

#include <QByteArray>
#include <QDate>

namespace quittance {

/// Which day it is where the company of the open book is (Company::timeZone), wherever this computer may be. Forms
/// begin with it, and lists point out what lies before it.
namespace BusinessDay {

/// Of this computer while no company is known.
QDate today();
/// An IANA name; empty: of this computer. The Book says it.
void setTimeZone(const QByteArray& timeZone);

} // namespace BusinessDay

} // namespace quittance
