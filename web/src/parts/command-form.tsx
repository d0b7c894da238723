import { Alert, App, Button, type ButtonProps, Form, type FormInstance, Modal } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { commonText } from '../text/common.ts';
import { useText } from '../text/language.ts';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { uiText } from '../ui/text.ts';

interface Steps<V> {
  /** Does it; what it throws is shown, and what was typed stays. */
  readonly act: (values: V) => Promise<unknown>;
  /** What the form begins with. */
  readonly initial?: object;
  /** What happens and cannot be taken back, for final steps. */
  readonly consequence?: ReactNode;
  /** The article that it rests on, as people cite it. Only where the regulation says so. */
  readonly article?: string;
  readonly children?: ReactNode;
}

const useSteps = <V,>({ act }: Pick<Steps<V>, 'act'>, form: FormInstance, done: () => void) => {
  const { message } = App.useApp();
  const common = useText(commonText);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const run = async (values: V): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      await act(values);
      form.resetFields();
      message.success(common.done);
      done();
    } catch (caught) {
      setError(caught);
    } finally {
      setBusy(false);
    }
  };
  return { busy, error, run };
};

const Body = <V,>({
  form,
  initial,
  consequence,
  article,
  children,
  error,
  onRun,
}: Omit<Steps<V>, 'act'> & { form: FormInstance; error: unknown; onRun: (values: V) => void }) => {
  const text = useText(uiText);
  const common = useText(commonText);
  return (
    <Form
      form={form}
      // Several forms stand on one page: without names their fields would share ids, and labels point at the wrong one.
      name={`f${useId()}`}
      layout="vertical"
      requiredMark
      scrollToFirstError
      {...(initial === undefined ? {} : { initialValues: initial })}
      onFinish={onRun}
    >
      {consequence === undefined ? null : (
        <Alert
          className="before-fields"
          type="warning"
          showIcon
          title={common.consequence}
          description={
            <>
              {consequence}
              {article === undefined ? null : <p className="page-lead">{text.article(article)}</p>}
            </>
          }
        />
      )}
      {children}
      <ProblemAlert error={error} />
    </Form>
  );
};

interface CommandFormProps<V> extends Steps<V> {
  readonly label: string;
  readonly button?: Pick<ButtonProps, 'danger' | 'disabled'>;
}

/** A form on the page, for one command of the API. */
export const CommandForm = <V,>({ label, act, button, ...rest }: CommandFormProps<V>) => {
  const [form] = Form.useForm();
  const { busy, error, run } = useSteps<V>({ act }, form, () => undefined);
  return (
    <div className="command-form">
      <Body<V> form={form} error={error} onRun={(values) => void run(values)} {...rest} />
      <Button type="primary" loading={busy} onClick={() => form.submit()} {...button}>
        {label}
      </Button>
    </div>
  );
};

interface FormDialogProps<V> extends Steps<V> {
  /** What the button says, and the title of the dialogue. */
  readonly label: string;
  /** Tells buttons in the rows of a list apart, for who hears them. */
  readonly about?: string;
  readonly button?: Pick<ButtonProps, 'type' | 'danger' | 'size' | 'disabled'>;
  readonly wide?: boolean;
}

/** A button and the form behind it, for one command of the API. Closing it without sending keeps what was typed. */
export const FormDialog = <V,>({ label, about, act, button = {}, wide = false, ...rest }: FormDialogProps<V>) => {
  const common = useText(commonText);
  const [open, setOpen] = useState(false);
  const [opened, setOpened] = useState(false);
  const [form] = Form.useForm();
  const { busy, error, run } = useSteps<V>({ act }, form, () => setOpen(false));
  return (
    <>
      <Button
        {...button}
        {...(about === undefined ? {} : { 'aria-label': `${label} ${about}` })}
        onClick={() => {
          setOpened(true);
          setOpen(true);
        }}
      >
        {label}
      </Button>
      {opened ? (
        <Modal
          open={open}
          title={about === undefined ? label : `${label} · ${about}`}
          onCancel={() => setOpen(false)}
          onOk={() => form.submit()}
          okText={label}
          cancelText={common.cancel}
          okButtonProps={{ danger: button.danger ?? false }}
          confirmLoading={busy}
          mask={{ closable: false }}
          forceRender
          width={wide ? 860 : 560}
        >
          <Body<V> form={form} error={error} onRun={(values) => void run(values)} {...rest} />
        </Modal>
      ) : null}
    </>
  );
};
