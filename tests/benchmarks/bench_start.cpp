#include "RunFloor.h"
#include "TemplateBook.h"
#include "common/Page.h"
#include "shell/MainWindow.h"
#include "theme/Fonts.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>

#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <ctime>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 1, 31);
constexpr char startVariable[] = "QUITTANCE_BENCH_START";

double nowMs() {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Ends the process at the first paint of what `isIt` names, and tells when that and the first paint of all were.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(std::function<bool(QWidget*)> isIt) : m_isIt(std::move(isIt)) {
        m_start = qEnvironmentVariable(startVariable).toDouble();
        qApp->installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Paint || !watched->isWidgetType())
            return false;
        if (m_window == 0)
            QMetaObject::invokeMethod(
                this, [this] { m_window = m_window == 0 ? nowMs() - m_start : m_window; }, Qt::QueuedConnection);
        if (m_isIt(static_cast<QWidget*>(watched)) && !m_seen) {
            m_seen = true; // and painted whole when the event loop comes round
            QMetaObject::invokeMethod(
                this,
                [this] {
                    std::printf("%f %f\n", m_window, nowMs() - m_start);
                    std::fflush(stdout);
                    ::_exit(0);
                },
                Qt::QueuedConnection);
        }
        return false;
    }

private:
    std::function<bool(QWidget*)> m_isIt;
    double m_start = 0;
    double m_window = 0;
    bool m_seen = false;
};

/// A window with a table and one page of rows straight from SQLite: as little as a list can be.
int floorProgram(QApplication&, const QString& path) {
    sqlite3* db = nullptr;
    sqlite3_stmt* rows = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &db) != SQLITE_OK ||
        sqlite3_prepare_v2(db,
                           "SELECT number, issue_date, due_date, customer_id, gross_minor FROM invoice "
                           "ORDER BY issue_date DESC, id DESC LIMIT 100",
                           -1, &rows, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(db));
    QStandardItemModel model(0, 5);
    while (sqlite3_step(rows) == SQLITE_ROW) {
        QList<QStandardItem*> items;
        for (int column = 0; column < 5; ++column)
            items.append(
                new QStandardItem(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(rows, column)))));
        model.appendRow(items);
    }
    QMainWindow window;
    QTableView table;
    table.setModel(&model);
    window.setCentralWidget(&table);
    window.resize(1280, 800);
    const FirstPaint paint([&table](QWidget* widget) { return widget == table.viewport(); });
    window.show();
    return QApplication::exec();
}

/// What app/main.cpp does, but for the single instance. The page is there when its book is open and it is painted.
int ourProgram(QApplication&, const QString& path) {
    Fonts::load();
    Theme::instance().apply(Theme::Mode::Light, 100);
    MainWindow window;
    const FirstPaint paint([](QWidget* widget) { return qobject_cast<Page*>(widget) != nullptr; });
    window.show();
    window.openLocation(path);
    return QApplication::exec();
}

struct Start {
    double window = 0;
    double page = 0;
    double cpu = 0;
};

Start started(const char* mode, const QString& path) {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        qFatal("pipe");
    const QByteArray program = QCoreApplication::applicationFilePath().toUtf8();
    const QByteArray file = path.toUtf8();
    qputenv(startVariable, QByteArray::number(nowMs(), 'f', 6));
    const pid_t child = ::fork();
    if (child == 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        ::close(ends[0]);
        ::execl(program.constData(), program.constData(), mode, file.constData(), nullptr);
        ::_exit(127);
    }
    ::close(ends[1]);
    rusage used{};
    int status = 0;
    ::wait4(child, &status, 0, &used);
    std::array<char, 200> text{};
    const ssize_t length = ::read(ends[0], text.data(), text.size() - 1);
    ::close(ends[0]);
    Start start;
    if (status != 0 || length <= 0 || std::sscanf(text.data(), "%lf %lf", &start.window, &start.page) != 2)
        qFatal("%s %s gave %d", mode, file.constData(), status);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    start.cpu = 1e3 * (seconds(used.ru_utime) + seconds(used.ru_stime));
    return start;
}

Start medianOf(const std::vector<Start>& starts) {
    const auto each = [&starts](double Start::*field) {
        std::vector<double> values;
        for (const Start& start : starts)
            values.push_back(start.*field);
        return bench::median(values);
    };
    return {each(&Start::window), each(&Start::page), each(&Start::cpu)};
}

void report(const char* what, const Start& start) {
    std::printf("  %-32s window %6.1f ms, page %6.1f ms, CPU %6.1f ms\n", what, start.window, start.page, start.cpu);
}

} // namespace

/// bench_start [INVOICES [ROUNDS [FILE]]]: from exec to the first paint, with a large book, with an empty one, and of
/// the least window that shows rows of a database. FILE keeps the large book, and may be that of bench_lists.
int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("QT_QPA_PLATFORM", u"offscreen"_s).toUtf8());
    if (argc == 3 && argv[1] == "--floor"_ba) {
        QApplication application(argc, argv);
        return floorProgram(application, QString::fromLocal8Bit(argv[2]));
    }
    if (argc == 3 && argv[1] == "--ours"_ba) {
        QApplication application(argc, argv);
        return ourProgram(application, QString::fromLocal8Bit(argv[2]));
    }
    const QTemporaryDir folder;
    qputenv("QUITTANCE_HOME", folder.path().toUtf8());
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int invoices = arguments.size() > 1 ? arguments[1].toInt() : 1'000'000;
    const int rounds = arguments.size() > 2 ? arguments[2].toInt() : 5;
    const QString large = arguments.size() > 3 ? arguments[3] : folder.filePath(u"large.quittance"_s);
    const QString empty = folder.filePath(u"empty.quittance"_s);
    bench::makeTemplateBook(empty, today);
    if (!QFile::exists(large))
        bench::makeLargeBook(large, 50'000, 2, invoices, today);
    std::vector<Start> floor;
    std::vector<Start> ours;
    std::vector<Start> nothing;
    const auto all = [&](bool forth) {
        for (int i = 0; i < 3; ++i) {
            switch (forth ? i : 2 - i) {
            case 0: floor.push_back(started("--floor", large)); break;
            case 1: ours.push_back(started("--ours", large)); break;
            default: nothing.push_back(started("--ours", empty)); break;
            }
        }
    };
    all(true); // once for the caches
    floor.clear();
    ours.clear();
    nothing.clear();
    for (int round = 0; round < rounds; ++round) {
        all(true);
        all(false);
    }
    const Start least = medianOf(floor);
    const Start with = medianOf(ours);
    const Start without = medianOf(nothing);
    std::printf("start with %d invoices, median of %d\n", invoices, rounds * 2);
    report("window with rows, without us", least);
    report("our empty book", without);
    report("our large book", with);
    std::printf("  ratio of the first window to the floor %.2f wall, of the page %.2f wall, %.2f CPU (goal 2.0)\n",
                with.window / least.page, with.page / least.page, with.cpu / least.cpu);
    std::printf("  ratio of the large book to the empty one %.2f wall, %.2f CPU (goal 1.1)\n", with.page / without.page,
                with.cpu / without.cpu);
    return 0;
}
