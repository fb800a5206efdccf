#include "ScreenReader.h"
#include "services/DemoCompany.h"

#include <QCoreApplication>
#include <QHashSeed>
#include <QTemporaryDir>
#include <QThread>

#include <cstdio>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

/// atspi_walk PROGRAM: starts the window on a sample company, goes to each page as a screen reader sees it, and ends
/// with 1 when something that takes the focus has no name. Wants a display and a session bus.
int main(int argc, char* argv[]) {
    QHashSeed::setDeterministicGlobalSeed();
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        ScreenReader::fail(u"usage: atspi_walk PROGRAM"_s);
    const QTemporaryDir home;
    const QString book = home.filePath(u"demo.quittance"_s);
    DemoCompany::Options options;
    options.today = QDate::currentDate();
    JobContext job;
    if (!DemoCompany::create(book, options, job))
        ScreenReader::fail(u"no sample company"_s);
    ScreenReader reader(QString::fromLocal8Bit(argv[1]), {book}, home.filePath(u"home"_s));

    const QStringList pages{u"Dashboard"_s, u"Premium subscriptions"_s, u"Billing history"_s, u"Billing run"_s,
                            u"Customers"_s, u"Products & plans"_s,      u"Settings"_s};
    int looked = 0;
    QStringList unnamed;
    for (const QString& page : pages) {
        std::optional<Accessible> entry;
        const bool found = ScreenReader::within([&] {
            reader.each(reader.program(), [&](const Accessible& object) {
                if (!entry && reader.name(object) == page && reader.role(object) == "check box"_L1)
                    entry = object;
            });
            return entry.has_value();
        });
        if (!found)
            ScreenReader::fail(u"no way to the page "_s + page);
        reader.press(*entry);
        QThread::msleep(2'000); // the page reads its data
        reader.each(reader.program(), [&](const Accessible& object) {
            if (!reader.has(object, ScreenReader::Focusable) || !reader.has(object, ScreenReader::Showing))
                return;
            ++looked;
            if (reader.name(object).trimmed().isEmpty())
                unnamed.append(page + u": "_s + reader.role(object) + u' ' + object.path);
        });
    }
    std::printf("%d objects that take the focus on %d pages, %d without a name\n", looked,
                static_cast<int>(pages.size()), static_cast<int>(unnamed.size()));
    for (const QString& each : unnamed)
        std::printf("  %s\n", qPrintable(each));
    return unnamed.isEmpty() && looked > 100 ? 0 : 1;
}
