#pragma once

#include "base/OperationId.h"
#include "common/Book.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace quittance {

class Banner;
class FormErrors;
class FormLayout;

/// One section of the settings: a form that is read from the book, changed and saved as a whole.
class SettingsSection : public QWidget {
    Q_OBJECT
public:
    SettingsSection(Book& book, QWidget* parent);

    virtual QString title() const = 0;
    virtual QString icon() const = 0;
    virtual void retranslate() = 0;
    /// Reads what the book holds; what the person has changed and not saved stays.
    virtual void refresh() = 0;
    /// Whether there is something to save at all; sections that act at once have nothing.
    virtual bool savable() const { return true; }
    virtual void save() {}
    void revert();
    bool isDirty() const { return m_dirty; }
    bool isBusy() const { return m_busy; }
    /// Puts the focus on a field; false when it is not of this section.
    virtual bool focusField(const QString& field);

signals:
    void stateChanged();
    void saved(const QString& message);

protected:
    /// To be called after the fields are there.
    void ready();
    /// What was read stands in the fields now.
    void loaded();
    void setDirty(bool dirty);
    void setBusy(bool busy);
    void succeeded(const QString& message);
    void failed(const Error& error);
    void label(const char* field, const QString& text, const QString& hint = {});

    Book& book() const { return m_book; }
    OperationId operation() const { return m_operation; }
    FormLayout* form() const { return m_form; }
    FormErrors* errors() const { return m_errors; }
    Banner* banner() const { return m_banner; }
    QVBoxLayout* body() const { return m_body; }
    QWidget* formArea() const;

private:
    Book& m_book;
    OperationId m_operation = OperationId::create(); ///< of the next save
    bool m_dirty = false;
    bool m_busy = false;
    Banner* m_banner;
    QVBoxLayout* m_body;
    QScrollArea* m_scroll;
    FormLayout* m_form;
    FormErrors* m_errors;
};

} // namespace quittance
