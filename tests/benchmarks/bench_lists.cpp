#include "RunFloor.h"
#include "TemplateBook.h"
#include "common/Book.h"
#include "common/CellDelegate.h"
#include "common/SearchEdit.h"
#include "common/TableSetup.h"
#include "customers/CustomersPage.h"
#include "invoices/InvoicesPage.h"
#include "payments/PaymentsPage.h"
#include "services/DatabaseService.h"
#include "subscriptions/SubscriptionsPage.h"
#include "theme/Fonts.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QMouseEvent>
#include <QProcess>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

#include <unistd.h>

#include <cstdio>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 1, 31);
constexpr int patienceMs = 60'000;

/// The list as it would be without a database: made-up texts at once. What our view is compared with.
class PlainRows final : public QAbstractTableModel {
public:
    explicit PlainRows(int rows) : m_rows(rows) {}
    int rowCount(const QModelIndex& = {}) const override { return m_rows; }
    int columnCount(const QModelIndex& = {}) const override { return 8; }
    QVariant data(const QModelIndex& index, int role) const override {
        if (role != Qt::DisplayRole)
            return {};
        return index.column() < 5 ? QString(u"Text "_s + QString::number(index.row() * 8 + index.column()))
                                  : QLocale(QLocale::French).toString(index.row() * 100.0 + index.column(), 'f', 2);
    }

private:
    int m_rows;
};

/// Waits for the paint after which what was asked for stands there whole.
class PaintClock : public QObject {
public:
    explicit PaintClock(QTableView* table) : m_table(table) { table->viewport()->installEventFilter(this); }

    void start() {
        m_painted = false;
        m_cpu = bench::cpuSeconds();
        m_clock.start();
    }
    /// Of all threads, from the start to the paint: what other programs take of the machine is not in it.
    double cpuMs() const { return m_cpuMs; }
    /// Milliseconds until then. `ready` says that what is there is the new list.
    /// `nothing`: there is nothing to be painted after all.
    double wait(const std::function<bool()>& ready, const std::function<bool()>& nothing = {}) {
        m_ready = ready;
        QElapsedTimer patience;
        patience.start();
        while (!m_painted) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
            if (nothing && nothing())
                return static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
            if (patience.elapsed() > patienceMs)
                qFatal("nothing was painted");
        }
        m_ready = nullptr;
        return m_ms;
    }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Paint || m_painted || !m_ready || !m_ready() || !isWhole())
            return QObject::eventFilter(watched, event);
        // The event itself first: the filter comes before the painting.
        m_table->viewport()->removeEventFilter(this);
        QCoreApplication::sendEvent(watched, event);
        m_table->viewport()->installEventFilter(this);
        m_ms = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
        m_cpuMs = (bench::cpuSeconds() - m_cpu) * 1e3;
        m_painted = true;
        return true;
    }

private:
    bool isWhole() const {
        const auto* const model = qobject_cast<const RowsModel*>(m_table->model());
        const int first = m_table->rowAt(0);
        if (!model)
            return first >= 0;
        int last = m_table->rowAt(m_table->viewport()->height() - 1);
        if (last < 0)
            last = model->rowCount() - 1;
        for (int row = first; row >= 0 && row <= last; ++row)
            if (!model->isLoaded(row))
                return false;
        return first >= 0;
    }

    QTableView* m_table;
    QElapsedTimer m_clock;
    std::function<bool()> m_ready;
    double m_ms = 0;
    double m_cpu = 0;
    double m_cpuMs = 0;
    bool m_painted = false;
};

double percentile95(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() * 95 / 100];
}

double residentMegabytes() {
    QFile statm(u"/proc/self/statm"_s);
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

struct Times {
    std::vector<double> wall;
    std::vector<double> cpu;
    void add(double wallMs, double cpuMs) {
        wall.push_back(wallMs);
        cpu.push_back(cpuMs);
    }
};

void report(const char* what, const Times& ms, const char* goal) {
    std::printf("  %-28s median %7.1f ms, p95 %7.1f ms, worst %7.1f ms; CPU median %6.1f, p95 %6.1f   (%s)\n", what,
                bench::median(ms.wall), percentile95(ms.wall), *std::max_element(ms.wall.begin(), ms.wall.end()),
                bench::median(ms.cpu), percentile95(ms.cpu), goal);
    std::fflush(stdout);
}

Times jumps(QTableView* table, int count) {
    PaintClock clock(table);
    QRandomGenerator random(7);
    Times ms;
    QScrollBar* const bar = table->verticalScrollBar();
    for (int i = 0; i < count; ++i) {
        const int before = bar->value();
        clock.start();
        bar->setValue(random.bounded(bar->maximum()));
        if (bar->value() == before)
            continue;
        const double wall = clock.wait([] { return true; });
        ms.add(wall, clock.cpuMs());
    }
    return ms;
}

Times plainJumps(const QTableView& like) {
    PlainRows plain(like.model()->rowCount());
    QTableView floor;
    TableSetup::dress(&floor);
    floor.setModel(&plain);
    floor.resize(like.size());
    floor.show();
    QCoreApplication::processEvents();
    return jumps(&floor, 100);
}

/// Keys typed into the quick filter, from the moment it asks (after its debounce) to the paint.
Times typing(ListPage& page, QTableView* table, const QStringList& words) {
    auto* const search = page.findChild<SearchEdit*>();
    auto* const model = qobject_cast<RowsModel*>(table->model());
    PaintClock clock(table);
    Times ms;
    bool asked = false;
    bool answered = false;
    QObject context;
    QObject::connect(search, &SearchEdit::searchChanged, &context, [&] {
        clock.start();
        asked = true;
        answered = false;
    });
    QObject::connect(model, &RowsModel::idsChanged, &context, [&] { answered = asked; });
    const auto press = [&](int key, const QString& text) {
        asked = answered = false;
        clock.start();
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, text);
            QApplication::sendEvent(search, &event);
        }
        if (text == u" ") // asks for nothing else
            return;
        const double wall = clock.wait([&] { return answered; },
                                       [&] { return answered && !model->isLoading() && model->rowCount() == 0; });
        ms.add(wall, clock.cpuMs());
        std::printf("    %-28s %7.1f ms, CPU %6.1f, %d rows\n", qPrintable(search->text()), wall, clock.cpuMs(),
                    model->rowCount());
        std::fflush(stdout);
    };
    for (const QString& word : words) {
        for (const QChar letter : word)
            press(0, QString(letter));
        press(Qt::Key_Escape, {}); // all of it again
    }
    return ms;
}

Times sorting(QTableView* table) {
    auto* const model = qobject_cast<RowsModel*>(table->model());
    PaintClock clock(table);
    Times ms;
    for (size_t column = 0; column < model->columns().size(); ++column) {
        if (!model->columns()[column].sortable)
            continue;
        const bool hidden = table->isColumnHidden(static_cast<int>(column));
        for (int times = 0; times < 2; ++times) {
            bool answered = false;
            QObject context;
            QObject::connect(model, &RowsModel::idsChanged, &context, [&answered] { answered = true; });
            clock.start();
            if (hidden) // a saved view may ask for it
                model->sort(static_cast<int>(column), times == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            else
                emit table->horizontalHeader()->sectionClicked(static_cast<int>(column));
            const double took = clock.wait([&answered] { return answered; });
            ms.add(took, clock.cpuMs());
            QElapsedTimer all;
            all.start();
            while (model->isLoading() && all.elapsed() < patienceMs)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
            std::printf("    by %-20s %7.1f ms, CPU %6.1f; all of it %7.1f ms later%s\n",
                        qPrintable(model->columns()[column].title()), took, clock.cpuMs(),
                        static_cast<double>(all.nsecsElapsed()) / 1e6, hidden ? " (hidden at first)" : "");
            std::fflush(stdout);
        }
    }
    return ms;
}

void settle(const QTableView* table) {
    const auto* const model = qobject_cast<const RowsModel*>(table->model());
    QElapsedTimer clock;
    clock.start();
    while (model->isLoading() && clock.elapsed() < patienceMs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    // And the counts and totals behind it.
    for (qint64 until = clock.elapsed() + 3000; clock.elapsed() < until;)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
}

/// What is measured: everything, unless the arguments say which list, and of that which part.
bool isWanted(int argument, const char* what) {
    const QString only = QCoreApplication::arguments().value(argument);
    return only.isEmpty() || only == QLatin1StringView(what);
}

template <typename P>
void measure(const QString& path, const char* name, const char* tableName, const QStringList& words, int jumpCount) {
    if (!isWanted(4, name))
        return;
    Book book({.location = path, .displayName = u"bench"_s}, bench::owner(),
              [path] { return DatabaseService::open(path, {}, std::make_shared<FixedClock>(today)); });
    P page(book, nullptr);
    page.resize(1364, 900);
    auto* const table = page.template findChild<QTableView*>(QString::fromLatin1(tableName));
    std::printf("%s\n", name);
    {
        PaintClock clock(table);
        clock.start();
        page.show();
        page.refresh();
        Times open;
        const double wall = clock.wait([] { return true; });
        open.add(wall, clock.cpuMs());
        report("open", open, "goal 100");
    }
    settle(table);
    std::printf("  %d rows\n", table->model()->rowCount());
    Times floorJumps = plainJumps(*table);
    const Times ours = jumps(table, jumpCount);
    const double resident = residentMegabytes();
    const Times after = plainJumps(*table);
    floorJumps.wall.insert(floorJumps.wall.end(), after.wall.begin(), after.wall.end());
    floorJumps.cpu.insert(floorJumps.cpu.end(), after.cpu.begin(), after.cpu.end());
    report("random jump, plain model", floorJumps, "floor");
    report("random jump", ours, "goal p95 16.7");
    const double repaint = bench::median(floorJumps.wall);
    std::printf("  ratio to the floor           %.2f median, %.2f p95, %.2f CPU (goal 1.5)\n",
                bench::median(ours.wall) / repaint, percentile95(ours.wall) / percentile95(floorJumps.wall),
                bench::median(ours.cpu) / bench::median(floorJumps.cpu));
    std::printf("  resident after the jumps %.0f MB (goal 150)\n", resident);
    if (isWanted(5, "keys")) {
        const Times keys = typing(page, table, words);
        report("quick filter, key to paint", keys, "goal median 15, p95 50");
        std::printf("  ratio to a floor repaint     %.2f median, %.2f p95 (goal 1.2 and 6)\n",
                    bench::median(keys.wall) / repaint, percentile95(keys.wall) / repaint);
        settle(table);
    }
    if (isWanted(5, "sorts")) {
        const Times sorts = sorting(table);
        report("sort, click to paint", sorts, "goal median 50");
        std::printf("  ratio to a floor repaint     %.2f median (goal 6)\n", bench::median(sorts.wall) / repaint);
        settle(table);
    }
    std::printf("  resident at the end %.0f MB\n", residentMegabytes());
    std::fflush(stdout);
}

} // namespace

/// bench_lists [INVOICES [CUSTOMERS [FILE [LIST [PART]]]]]: the lists under keys and clicks, from the event to the
/// paint. FILE keeps the book for the next time; LIST is "billing history", "customers", "subscriptions" or "payments",
/// PART "keys" or "sorts".
int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir folder;
    qputenv("QUITTANCE_HOME", folder.path().toUtf8());
    QApplication application(argc, argv);
    Fonts::load();
    Theme::instance().apply(Theme::Mode::Light, 100);
    const QStringList arguments = QCoreApplication::arguments();
    const int invoices = arguments.size() > 1 ? arguments[1].toInt() : 1'000'000;
    const int customers = arguments.size() > 2 ? arguments[2].toInt() : 50'000;
    const QString path = arguments.size() > 3 ? arguments[3] : folder.filePath(u"lists.quittance"_s);
    if (arguments.value(4) == u"--make") {
        bench::makeLargeBook(path, customers, 2, invoices, today);
        return 0;
    }
    // Made by a process of its own: what that leaves resident is not of the lists.
    if (!QFile::exists(path) &&
        QProcess::execute(QCoreApplication::applicationFilePath(),
                          {QString::number(invoices), QString::number(customers), path, u"--make"_s}) != 0)
        qFatal("no book at %s", qPrintable(path));
    std::printf("resident before any list %.0f MB\n", residentMegabytes());
    measure<InvoicesPage>(path, "billing history", "invoicesTable", {u"customer 123"_s, u"f98765"_s, u"124,00"_s},
                          1000);
    measure<CustomersPage>(path, "customers", "customersTable", {u"customer 49"_s, u"lyon"_s}, 300);
    measure<SubscriptionsPage>(path, "subscriptions", "subscriptionsTable", {u"t00012"_s, u"customer 49"_s}, 300);
    measure<PaymentsPage>(path, "payments", "paymentsTable", {u"vir 98765"_s, u"customer 49"_s, u"f98765"_s}, 300);
    return 0;
}
