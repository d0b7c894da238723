import { Button } from 'antd';
import { useNavigate } from 'react-router';

/** A link that looks like a button: leads to a page, in this window unless somebody asks for another. */
export const Go = ({ to, label, plain = false }: { to: string; label: string; plain?: boolean }) => {
  const navigate = useNavigate();
  return (
    <Button
      type={plain ? 'default' : 'primary'}
      href={to}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void navigate(to);
      }}
    >
      {label}
    </Button>
  );
};
