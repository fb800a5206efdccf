#pragma once

#include "common/Book.h"
#include "common/FormLayout.h"
#include "common/Page.h"
#include "common/ValueEdits.h"
#include "services/DatabaseService.h"
#include "services/Services.h"
#include "theme/Fonts.h"
#include "theme/Theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace quittance {

/// A fresh book in a real SQLite file, with a company, as a page of the window gets it; and a second connection to the
/// same file, which plays the colleague.
class PageBook {
public:
    /// The value of a Result that a test takes for granted.
    template <typename R>
    static auto take(R result) {
        if (!result)
            qFatal("%s [%s] | %s", qPrintable(result.error().message), qPrintable(result.error().field),
                   qPrintable(result.error().detail));
        if constexpr (!std::is_same_v<R, Result<>>)
            return std::move(*result);
    }

    explicit PageBook(QDate today = QDate(2026, 3, 15)) : m_clock(std::make_shared<FixedClock>(today)) {
        qputenv("QUITTANCE_HOME", m_folder.path().toUtf8());
        const QString path = m_folder.filePath(QStringLiteral("test.quittance"));
        take(DatabaseService::create(path));
        m_colleague = take(DatabaseService::open(path, {}, m_clock));
        Company company;
        company.name = QStringLiteral("Atelier Lumière");
        company.legalForm = QStringLiteral("SAS");
        company.shareCapitalMinor = 1'000'000;
        company.siren = QStringLiteral("732829320");
        company.rcsCity = QStringLiteral("Lyon");
        company.vatNumber = QStringLiteral("FR44732829320");
        company.address = {.line1 = QStringLiteral("1 rue Bleue"),
                           .postcode = QStringLiteral("69001"),
                           .city = QStringLiteral("Lyon"),
                           .country = QStringLiteral("FR")};
        company.latePenaltyLegal = true;
        take(m_colleague->company.save(actor, company, op()));
        m_book = std::make_unique<Book>(Book::Facts{.location = path, .displayName = QStringLiteral("test")}, actor,
                                        [path, clock = m_clock] { return DatabaseService::open(path, {}, clock); });
        m_book->loadCompany();
        if (!QTest::qWaitFor([this] { return m_book->company().has_value(); }, 30'000))
            qFatal("no company");
    }

    Book& book() { return *m_book; }
    Services& colleague() { return *m_colleague; }
    static OperationId op() { return OperationId::create(); }

    Customer customer(const QString& name) {
        Customer draft;
        draft.name = name;
        draft.address = {.line1 = QStringLiteral("2 rue Verte"),
                         .postcode = QStringLiteral("69002"),
                         .city = QStringLiteral("Lyon"),
                         .country = QStringLiteral("FR")};
        return take(m_colleague->customers.save(actor, draft, op()));
    }
    Plan plan(const QString& product, const QString& name) {
        Product draft;
        draft.nameEn = product;
        const Product made = take(m_colleague->catalog.saveProduct(actor, draft, op()));
        Plan plan;
        plan.productId = made.id;
        plan.nameEn = name;
        Price price;
        price.amount = UnitPrice::fromInteger(19);
        price.validFrom = QDate(2026, 1, 1);
        return take(m_colleague->catalog.savePlan(actor, plan, price, op()));
    }

    Subscription subscription(CustomerId customer, PlanId plan, QDate start) {
        Subscription draft;
        draft.customerId = customer;
        draft.planId = plan;
        draft.startDate = start;
        return take(m_colleague->subscriptions.create(actor, draft, op()));
    }

    /// Shows the page as the window does: it hears of every change.
    void show(Page& page) {
        QObject::connect(m_book.get(), &Book::changed, &page,
                         [&page](const ChangeSet& changes) { page.applyChanges(changes); });
        page.resize(1068, 760);
        page.show();
        page.refresh();
    }

    const Actor actor = Actor::owner(QStringLiteral("ada"), ActorSource::Window);

private:
    QTemporaryDir m_folder;
    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<Services> m_colleague;
    std::unique_ptr<Book> m_book;
};

/// How long a page may take on a machine that has much else to do.
inline constexpr int patienceMs = 30'000;

/// Runs `steps` on the dialog of that class which `open` brings up, now or a little later; the dialog is closed after.
template <typename D>
bool inDialog(const std::function<void()>& open, const std::function<void(D&)>& steps) {
    bool done = false;
    QTimer watch;
    watch.setInterval(5);
    QObject::connect(&watch, &QTimer::timeout, [&] {
        auto* const dialog = qobject_cast<D*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        watch.stop();
        steps(*dialog);
        if (dialog->isVisible())
            dialog->done(QDialog::Rejected);
        done = true;
    });
    watch.start();
    open();
    return QTest::qWaitFor([&done] { return done && !QApplication::activeModalWidget(); }, patienceMs);
}

template <typename W>
W* child(QWidget& parent, const char* name) {
    auto* const found = parent.findChild<W*>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

/// Types as a person does: over what stands there, and then leaves the field.
inline void typeInto(QLineEdit* edit, const QString& text) {
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    for (const QChar each : text) { // QTest::keyClicks() knows ASCII only
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(each));
        QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(each));
        QApplication::sendEvent(edit, &down);
        QApplication::sendEvent(edit, &up);
    }
    emit edit->editingFinished(); // as a window does that is the active one, when the field is left
    if (auto* const value = qobject_cast<ValueEdit*>(edit))
        value->commit();
}
inline void type(QWidget& parent, const char* name, const QString& text) {
    typeInto(child<QLineEdit>(parent, name), text);
}

/// The first of what a list offers below the text that was typed, by the keyboard.
inline void takeFirst(QComboBox* combo) {
    QWidget* const popup = combo->completer()->popup();
    if (!popup->isVisible()) {
        QTest::keyClick(combo, Qt::Key_Down);
        return;
    }
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
}

/// The message that stands at an editor; empty when there is none.
inline QString messageAt(QWidget& parent, const char* name) {
    for (QWidget* up = child<QWidget>(parent, name); up; up = up->parentWidget())
        if (auto* const field = qobject_cast<FormField*>(up))
            return field->error();
    return {};
}

inline void press(QWidget& parent, const char* name) {
    QTest::mouseClick(child<QWidget>(parent, name), Qt::LeftButton);
}

} // namespace quittance
