#pragma once

#include "ui/forms/fieldeditor.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSet>
#include <QWidget>

namespace provodka::testing {

/// Counts the fields that keys or the mouse reached, each once; what is pressed to go on or to test is none.
class TouchedFields final : public QObject
{
public:
    explicit TouchedFields(QWidget *page)
        : m_page(page)
    {
        qApp->installEventFilter(this);
    }
    ~TouchedFields() override { qApp->removeEventFilter(this); }

    int count() const { return int(m_names.size()); }
    QString names() const { return QStringList(m_names.begin(), m_names.end()).join(QStringLiteral(", ")); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isTouch = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::KeyPress;
        auto *widget = isTouch ? qobject_cast<QWidget *>(watched) : nullptr;
        if (!widget || !m_page->isAncestorOf(widget))
            return false;
        const QWidget *field = nullptr;
        QString step;
        for (QWidget *at = widget; at && at != m_page; at = at->parentWidget()) {
            if (qobject_cast<ui::FieldEditor *>(at) || (!field && isField(at)))
                field = at;
            if (at->objectName().endsWith(QStringLiteral("Form")))
                step = at->objectName();
        }
        if (field)
            m_names.insert(step + QLatin1Char('/') + field->objectName());
        return false;
    }

private:
    static bool isField(const QWidget *one)
    {
        return qobject_cast<const QLineEdit *>(one) || qobject_cast<const QComboBox *>(one)
            || qobject_cast<const QRadioButton *>(one) || qobject_cast<const QCheckBox *>(one)
            || qobject_cast<const QAbstractSpinBox *>(one) || qobject_cast<const QAbstractItemView *>(one)
            || qobject_cast<const QPlainTextEdit *>(one);
    }

    QWidget *m_page;
    QSet<QString> m_names;
};

}
