#include "ScreenReader.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QHashSeed>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <vector>

using namespace quittance;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostTabs = 60;

/// A person without a mouse: keys go to the display, what has the focus is read as a screen reader says it.
class Typist {
public:
    explicit Typist(ScreenReader& reader) : m_reader(reader) { takeWindow(); }

    /// There is no window manager, which would give the window the focus at the start and after a dialog.
    void takeWindow() {
        // A dialog that closes just then spoils the search.
        if (!ScreenReader::within([] {
                return QProcess::execute(u"xdotool"_s, {u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s,
                                                        u"Quittance"_s, u"windowfocus"_s}) == 0;
            }))
            ScreenReader::fail(u"no window"_s);
    }
    void key(const QString& keys) { run({u"key"_s, u"--delay"_s, u"30"_s, u"--"_s, keys}); }
    void type(const QString& text) { run({u"type"_s, u"--delay"_s, u"8"_s, u"--"_s, text}); }

    QString focus() {
        const auto object = m_reader.focused();
        return object ? m_reader.name(*object) : QString();
    }
    /// The name that is read begins so: fields say after it that they are required, pages how many things wait.
    void waitFor(const QString& name) {
        if (!ScreenReader::within([&] { return focus().startsWith(name); }))
            stop(u"“%1” does not get the focus"_s.arg(name));
        say(name);
    }
    void tabTo(const QString& name) {
        for (int i = 0; i < mostTabs; ++i) {
            if (focus().startsWith(name)) {
                say(name);
                return;
            }
            key(u"Tab"_s);
        }
        stop(u"no way to “%1” with Tab"_s.arg(name));
    }
    /// Fields by their names, one after the other, over what stands there.
    void fill(const std::vector<std::pair<QString, QString>>& fields) {
        for (const auto& [name, text] : fields) {
            tabTo(name);
            key(u"ctrl+a"_s);
            type(text);
        }
    }
    void fillAddress(const QString& street, const QString& postcode, const QString& city) {
        fill({{u"Address"_s, street}, {u"Postcode"_s, postcode}, {u"City"_s, city}});
    }
    void press(const QString& name) {
        tabTo(name);
        key(u"space"_s);
    }
    /// The keys, until the focus is there: a list of completions may take the first Return, a window that closes
    /// whatever comes just then.
    void keyUntil(const QString& keys, const QString& then) {
        if (!ScreenReader::within([&] {
                if (focus().startsWith(then))
                    return true;
                key(keys);
                return false;
            }))
            stop(u"“%1” does not get the focus"_s.arg(then));
        say(then);
    }
    /// An action by its name, from anywhere.
    void command(const QString& action) {
        takeWindow();
        keyUntil(u"ctrl+k"_s, u"Search"_s);
        type(u'>' + action);
        waitUntilShown(action);
        key(u"Return"_s);
    }
    /// A page by its name; the palette that leads there has closed.
    void goTo(const QString& page) {
        command(page);
        takeWindow();
    }
    void waitUntilShown(const QString& text) {
        if (!ScreenReader::within([&] { return isShown(text); }))
            stop(u"“%1” does not come"_s.arg(text));
        say(text);
    }
    /// The last button of a dialog, which closes then.
    void finish(const QString& name) {
        press(name);
        if (!ScreenReader::within([&] { return !isShown(name); }))
            stop(u"“%1” does not go"_s.arg(name));
        takeWindow();
    }

private:
    bool isShown(const QString& text) {
        bool found = false;
        m_reader.each(m_reader.program(), [&](const Accessible& object) {
            found = found || m_reader.name(object).contains(text);
            if (!found && m_reader.role(object) == "list"_L1)
                for (const Accessible& item : m_reader.children(object))
                    found = found || m_reader.name(item).contains(text);
        });
        return found;
    }
    static void run(const QStringList& arguments) {
        if (QProcess::execute(u"xdotool"_s, arguments) != 0)
            ScreenReader::fail(u"xdotool does not run"_s);
    }
    static void say(const QString& what) {
        std::printf("  %s\n", qPrintable(what));
        std::fflush(stdout);
    }
    [[noreturn]] void stop(const QString& why) {
        QStringList shown;
        m_reader.each(m_reader.program(), [&](const Accessible& object) {
            if (m_reader.has(object, ScreenReader::Showing) && !m_reader.name(object).isEmpty())
                shown.append(m_reader.role(object) + u' ' + m_reader.name(object));
        });
        ScreenReader::fail(why + u"; the focus is on “" + focus() + u"”; shown are:\n  " + shown.join(u"\n  "));
    }

    ScreenReader& m_reader;
};

void createCompany(Typist& typist, const QString& book) {
    typist.press(u"Create my company"_s);
    typist.waitFor(u"File name"_s);
    typist.type(book);
    typist.keyUntil(u"Return"_s, u"Company name"_s);
    typist.type(u"Atelier du Clavier"_s);
    typist.fill({{u"SIREN"_s, u"732 829 320"_s},
                 {u"VAT number"_s, u"FR44732829320"_s},
                 {u"Share capital"_s, u"10000"_s},
                 {u"RCS town"_s, u"Lyon"_s}});
    typist.fillAddress(u"1 rue de la Republique"_s, u"69001"_s, u"Lyon"_s);
    typist.press(u"Continue"_s);
    typist.press(u"Continue"_s);
    typist.finish(u"Create my company"_s);
}

void createCustomer(Typist& typist) {
    typist.command(u"New customer"_s);
    typist.waitFor(u"Name"_s);
    typist.type(u"Librairie des Quais"_s);
    typist.fillAddress(u"4 quai des Livres"_s, u"69002"_s, u"Lyon"_s);
    typist.finish(u"Create the customer"_s);
}

void createPlan(Typist& typist) {
    typist.command(u"New plan"_s);
    typist.fill(
        {{u"Name of the new product"_s, u"Hosting"_s}, {u"Name in English"_s, u"Server"_s}, {u"Price"_s, u"45"_s}});
    typist.finish(u"Create the plan"_s);
}

void createSubscription(Typist& typist) {
    typist.command(u"New subscription"_s);
    typist.waitFor(u"Customer"_s);
    typist.type(u"Librairie"_s);
    typist.key(u"Down"_s);
    typist.key(u"Return"_s);
    typist.tabTo(u"Plan"_s);
    typist.key(u"Down"_s);
    typist.finish(u"Create the subscription"_s);
}

void runBilling(Typist& typist) {
    typist.goTo(u"Billing run"_s);
    typist.press(u"Review"_s);
    typist.press(u"Issue 1 invoice"_s);
    typist.press(u"Issue 1 invoice"_s); // sure
    typist.takeWindow();
    typist.waitUntilShown(u"F-"_s);
}

/// Without a printer the program offers a file.
void printInvoice(Typist& typist, const QString& file) {
    typist.goTo(u"Billing history"_s);
    typist.waitUntilShown(u"All, 1"_s);
    typist.key(u"Down"_s);
    typist.waitUntilShown(u"F-"_s);
    typist.key(u"ctrl+p"_s);
    typist.press(u"Save as PDF…"_s);
    typist.waitFor(u"File name"_s);
    typist.key(u"ctrl+a"_s);
    typist.type(file);
    if (!ScreenReader::within([&] {
            typist.key(u"Return"_s);
            return QFile::exists(file);
        }))
        ScreenReader::fail(u"no PDF"_s);
}

} // namespace

/// keyboard_journey PROGRAM: from the first start to a printed invoice, by keyboard alone. Wants a display, a session
/// bus and xdotool.
int main(int argc, char* argv[]) {
    QHashSeed::setDeterministicGlobalSeed();
    const QCoreApplication application(argc, argv);
    if (argc != 2)
        ScreenReader::fail(u"usage: keyboard_journey PROGRAM"_s);
    const QTemporaryDir home;
    ScreenReader reader(QString::fromLocal8Bit(argv[1]), {}, home.filePath(u"home"_s));
    Typist typist(reader);
    createCompany(typist, home.filePath(u"book.quittance"_s));
    createCustomer(typist);
    createPlan(typist);
    createSubscription(typist);
    runBilling(typist);
    const QString paper = home.filePath(u"invoice.pdf"_s);
    printInvoice(typist, paper);

    QProcess text;
    text.start(u"pdftotext"_s, {paper, u"-"_s});
    text.waitForFinished();
    const QString read = QString::fromUtf8(text.readAllStandardOutput());
    for (const QString& wanted : {u"F-%1-00001"_s.arg(QDate::currentDate().year()), u"Atelier du Clavier"_s,
                                  u"Librairie des Quais"_s, u"54.00"_s})
        if (!read.contains(wanted))
            ScreenReader::fail(u"the paper does not say "_s + wanted + u":\n"_s + read);
    std::puts("an invoice on paper, by keyboard alone");
    return 0;
}
